# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.realtime.calls import (
        AsyncCalls as AsyncCalls,
        AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
        AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
        Calls as Calls,
        CallsWithRawResponse as CallsWithRawResponse,
        CallsWithStreamingResponse as CallsWithStreamingResponse,
    )


__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "Calls",
    "CallsWithRawResponse",
    "CallsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Calls": "openai_generated.resources.realtime.calls",
        "AsyncCalls": "openai_generated.resources.realtime.calls",
        "CallsWithRawResponse": "openai_generated.resources.realtime.calls",
        "AsyncCallsWithRawResponse": "openai_generated.resources.realtime.calls",
        "CallsWithStreamingResponse": "openai_generated.resources.realtime.calls",
        "AsyncCallsWithStreamingResponse": "openai_generated.resources.realtime.calls",
    },
)
