# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.fine_tuning.fine_tuning import (
        AsyncFineTuning as AsyncFineTuning,
        AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
        FineTuning as FineTuning,
        FineTuningWithRawResponse as FineTuningWithRawResponse,
        FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
    )


__all__ = [
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FineTuning": "openai_generated.resources.fine_tuning.fine_tuning",
        "AsyncFineTuning": "openai_generated.resources.fine_tuning.fine_tuning",
        "FineTuningWithRawResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "AsyncFineTuningWithRawResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "FineTuningWithStreamingResponse": "openai_generated.resources.fine_tuning.fine_tuning",
        "AsyncFineTuningWithStreamingResponse": "openai_generated.resources.fine_tuning.fine_tuning",
    },
)
