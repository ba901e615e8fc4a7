# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.program import Program as Program


__all__ = ["Program"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Program": "openai_generated.models.program",
    },
)
