# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.evals.runs.runs import (
        AsyncRuns as AsyncRuns,
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        Runs as Runs,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )


__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Runs": "openai_generated.resources.evals.runs.runs",
        "AsyncRuns": "openai_generated.resources.evals.runs.runs",
        "RunsWithRawResponse": "openai_generated.resources.evals.runs.runs",
        "AsyncRunsWithRawResponse": "openai_generated.resources.evals.runs.runs",
        "RunsWithStreamingResponse": "openai_generated.resources.evals.runs.runs",
        "AsyncRunsWithStreamingResponse": "openai_generated.resources.evals.runs.runs",
    },
)
