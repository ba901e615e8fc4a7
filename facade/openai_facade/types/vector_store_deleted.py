# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted


__all__ = ["VectorStoreDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VectorStoreDeleted": "openai_generated.models.vector_store_deleted",
    },
)
