# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.subagent import Subagent as Subagent


__all__ = ["Subagent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Subagent": "openai_generated.models.subagent",
    },
)
