# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.safety.safety import (
        AsyncSafety as AsyncSafety,
        AsyncSafetyWithRawResponse as AsyncSafetyWithRawResponse,
        AsyncSafetyWithStreamingResponse as AsyncSafetyWithStreamingResponse,
        Safety as Safety,
        SafetyWithRawResponse as SafetyWithRawResponse,
        SafetyWithStreamingResponse as SafetyWithStreamingResponse,
    )


__all__ = [
    "AsyncSafety",
    "AsyncSafetyWithRawResponse",
    "AsyncSafetyWithStreamingResponse",
    "Safety",
    "SafetyWithRawResponse",
    "SafetyWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Safety": "openai_generated.resources.safety.safety",
        "AsyncSafety": "openai_generated.resources.safety.safety",
        "SafetyWithRawResponse": "openai_generated.resources.safety.safety",
        "AsyncSafetyWithRawResponse": "openai_generated.resources.safety.safety",
        "SafetyWithStreamingResponse": "openai_generated.resources.safety.safety",
        "AsyncSafetyWithStreamingResponse": "openai_generated.resources.safety.safety",
    },
)
