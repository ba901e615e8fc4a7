# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.evals.runs.output_items import (
        AsyncOutputItems as AsyncOutputItems,
        AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse,
        OutputItems as OutputItems,
        OutputItemsWithRawResponse as OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse,
    )


__all__ = [
    "AsyncOutputItems",
    "AsyncOutputItemsWithRawResponse",
    "AsyncOutputItemsWithStreamingResponse",
    "OutputItems",
    "OutputItemsWithRawResponse",
    "OutputItemsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputItems": "openai_generated.resources.evals.runs.output_items",
        "AsyncOutputItems": "openai_generated.resources.evals.runs.output_items",
        "OutputItemsWithRawResponse": "openai_generated.resources.evals.runs.output_items",
        "AsyncOutputItemsWithRawResponse": "openai_generated.resources.evals.runs.output_items",
        "OutputItemsWithStreamingResponse": "openai_generated.resources.evals.runs.output_items",
        "AsyncOutputItemsWithStreamingResponse": "openai_generated.resources.evals.runs.output_items",
    },
)
