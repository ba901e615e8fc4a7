# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.plant import Plant as Plant


__all__ = ["Plant"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Plant": "openai_generated.models.plant",
    },
)
