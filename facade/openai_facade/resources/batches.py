# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.batches import (
        AsyncBatches as AsyncBatches,
        AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse,
        Batches as Batches,
        BatchesWithRawResponse as BatchesWithRawResponse,
        BatchesWithStreamingResponse as BatchesWithStreamingResponse,
    )


__all__ = [
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "Batches",
    "BatchesWithRawResponse",
    "BatchesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Batches": "openai_generated.resources.batches",
        "AsyncBatches": "openai_generated.resources.batches",
        "BatchesWithRawResponse": "openai_generated.resources.batches",
        "AsyncBatchesWithRawResponse": "openai_generated.resources.batches",
        "BatchesWithStreamingResponse": "openai_generated.resources.batches",
        "AsyncBatchesWithStreamingResponse": "openai_generated.resources.batches",
    },
)
