# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.evals.runs import output_items as output_items, runs as runs
    from openai_generated.resources.evals.runs.output_items import (
        AsyncOutputItems as AsyncOutputItems,
        AsyncOutputItemsWithRawResponse as AsyncOutputItemsWithRawResponse,
        AsyncOutputItemsWithStreamingResponse as AsyncOutputItemsWithStreamingResponse,
        OutputItems as OutputItems,
        OutputItemsWithRawResponse as OutputItemsWithRawResponse,
        OutputItemsWithStreamingResponse as OutputItemsWithStreamingResponse,
    )
    from openai_generated.resources.evals.runs.runs import (
        AsyncRuns as AsyncRuns,
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        Runs as Runs,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )


__all__ = [
    "AsyncOutputItems",
    "AsyncOutputItemsWithRawResponse",
    "AsyncOutputItemsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "OutputItems",
    "OutputItemsWithRawResponse",
    "OutputItemsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncOutputItems": "openai_generated.resources.evals.runs.output_items",
        "AsyncOutputItemsWithRawResponse": "openai_generated.resources.evals.runs.output_items",
        "AsyncOutputItemsWithStreamingResponse": "openai_generated.resources.evals.runs.output_items",
        "AsyncRuns": "openai_generated.resources.evals.runs.runs",
        "AsyncRunsWithRawResponse": "openai_generated.resources.evals.runs.runs",
        "AsyncRunsWithStreamingResponse": "openai_generated.resources.evals.runs.runs",
        "OutputItems": "openai_generated.resources.evals.runs.output_items",
        "OutputItemsWithRawResponse": "openai_generated.resources.evals.runs.output_items",
        "OutputItemsWithStreamingResponse": "openai_generated.resources.evals.runs.output_items",
        "Runs": "openai_generated.resources.evals.runs.runs",
        "RunsWithRawResponse": "openai_generated.resources.evals.runs.runs",
        "RunsWithStreamingResponse": "openai_generated.resources.evals.runs.runs",
        "output_items": ".output_items:",
        "runs": ".runs:",
    },
)
