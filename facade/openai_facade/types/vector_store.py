# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vector_store import VectorStore as VectorStore, VectorStoreFileCounts as FileCounts
    from openai_generated.models.vector_store_expires_after import VectorStoreExpiresAfter as ExpiresAfter


__all__ = ["ExpiresAfter", "FileCounts", "VectorStore"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ExpiresAfter": "openai_generated.models.vector_store_expires_after:VectorStoreExpiresAfter",
        "FileCounts": "openai_generated.models.vector_store:VectorStoreFileCounts",
        "VectorStore": "openai_generated.models.vector_store",
    },
)
