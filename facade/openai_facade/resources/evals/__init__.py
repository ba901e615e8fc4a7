# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.evals import evals as evals, runs as runs
    from openai_generated.resources.evals.evals import (
        AsyncEvals as AsyncEvals,
        AsyncEvalsWithRawResponse as AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse as AsyncEvalsWithStreamingResponse,
        Evals as Evals,
        EvalsWithRawResponse as EvalsWithRawResponse,
        EvalsWithStreamingResponse as EvalsWithStreamingResponse,
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
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Evals",
    "EvalsWithRawResponse",
    "EvalsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncEvals": "openai_generated.resources.evals.evals",
        "AsyncEvalsWithRawResponse": "openai_generated.resources.evals.evals",
        "AsyncEvalsWithStreamingResponse": "openai_generated.resources.evals.evals",
        "AsyncRuns": "openai_generated.resources.evals.runs.runs",
        "AsyncRunsWithRawResponse": "openai_generated.resources.evals.runs.runs",
        "AsyncRunsWithStreamingResponse": "openai_generated.resources.evals.runs.runs",
        "Evals": "openai_generated.resources.evals.evals",
        "EvalsWithRawResponse": "openai_generated.resources.evals.evals",
        "EvalsWithStreamingResponse": "openai_generated.resources.evals.evals",
        "Runs": "openai_generated.resources.evals.runs.runs",
        "RunsWithRawResponse": "openai_generated.resources.evals.runs.runs",
        "RunsWithStreamingResponse": "openai_generated.resources.evals.runs.runs",
        "evals": ".evals:",
        "runs": ".runs:",
    },
)
