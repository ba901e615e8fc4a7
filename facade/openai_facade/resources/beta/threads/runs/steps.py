# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.threads.runs.steps import (
        AsyncSteps as AsyncSteps,
        AsyncStepsWithRawResponse as AsyncStepsWithRawResponse,
        AsyncStepsWithStreamingResponse as AsyncStepsWithStreamingResponse,
        Steps as Steps,
        StepsWithRawResponse as StepsWithRawResponse,
        StepsWithStreamingResponse as StepsWithStreamingResponse,
    )


__all__ = [
    "AsyncSteps",
    "AsyncStepsWithRawResponse",
    "AsyncStepsWithStreamingResponse",
    "Steps",
    "StepsWithRawResponse",
    "StepsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Steps": "openai_generated.resources.beta.threads.runs.steps",
        "AsyncSteps": "openai_generated.resources.beta.threads.runs.steps",
        "StepsWithRawResponse": "openai_generated.resources.beta.threads.runs.steps",
        "AsyncStepsWithRawResponse": "openai_generated.resources.beta.threads.runs.steps",
        "StepsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.steps",
        "AsyncStepsWithStreamingResponse": "openai_generated.resources.beta.threads.runs.steps",
    },
)
