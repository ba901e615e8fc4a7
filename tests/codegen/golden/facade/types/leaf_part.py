# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.leaf_part import LeafPart as LeafPart


__all__ = ["LeafPart"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LeafPart": "openai_generated.models.leaf_part",
    },
)
