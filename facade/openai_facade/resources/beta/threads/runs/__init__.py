# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.beta.threads.runs import runs as runs, steps as steps
    from openai_facade.resources.beta.threads.runs.runs import AsyncRuns as AsyncRuns, Runs as Runs
    from openai_generated.resources.beta.threads.runs.runs import (
        AsyncRunsWithRawResponse as AsyncRunsWithRawResponse,
        AsyncRunsWithStreamingResponse as AsyncRunsWithStreamingResponse,
        RunsWithRawResponse as RunsWithRawResponse,
        RunsWithStreamingResponse as RunsWithStreamingResponse,
    )
    from openai_generated.resources.beta.threads.runs.steps import (
        AsyncSteps as AsyncSteps,
        AsyncStepsWithRawResponse as AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse,
        Steps as Steps,
        StepsWithRawResponse as StepsWithRawResponse,
        StepsWithStreamingResponse as StepsWithStreamingResponse,
    )


__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
    "Steps",
    "StepsWithRawResponse",
    "StepsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncRuns": "openai_facade.resources.beta.threads.runs.runs",
        "AsyncRunsWithRawResponse": "openai_generated.resources.beta.threads.runs.runs",
        "AsyncRunsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.runs",
        "AsyncSteps": "openai_generated.resources.beta.threads.runs.steps",
        "AsyncStepsWithRawResponse": "openai_generated.resources.beta.threads.runs.steps",
        "AsyncStepsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.steps",
        "Runs": "openai_facade.resources.beta.threads.runs.runs",
        "RunsWithRawResponse": "openai_generated.resources.beta.threads.runs.runs",
        "RunsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.runs",
        "Steps": "openai_generated.resources.beta.threads.runs.steps",
        "StepsWithRawResponse": "openai_generated.resources.beta.threads.runs.steps",
        "StepsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.steps",
        "runs": ".runs:",
        "steps": ".steps:",
    },
)
