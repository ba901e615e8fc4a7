# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vector_store_file_batch import (
        VectorStoreFileBatch as VectorStoreFileBatch,
        VectorStoreFileBatchFileCounts as FileCounts,
    )


__all__ = ["FileCounts", "VectorStoreFileBatch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileCounts": "openai_generated.models.vector_store_file_batch:VectorStoreFileBatchFileCounts",
        "VectorStoreFileBatch": "openai_generated.models.vector_store_file_batch",
    },
)
