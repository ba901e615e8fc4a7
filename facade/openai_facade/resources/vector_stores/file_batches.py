# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.vector_stores.file_batches import (
        AsyncFileBatches as AsyncFileBatches,
        AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
        FileBatches as FileBatches,
        FileBatchesWithRawResponse as FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse,
    )


__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileBatches": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFileBatches": "openai_generated.resources.vector_stores.file_batches",
        "FileBatchesWithRawResponse": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFileBatchesWithRawResponse": "openai_generated.resources.vector_stores.file_batches",
        "FileBatchesWithStreamingResponse": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFileBatchesWithStreamingResponse": "openai_generated.resources.vector_stores.file_batches",
    },
)
