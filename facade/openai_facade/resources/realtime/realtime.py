# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.realtime.realtime import (
        AsyncRealtime as AsyncRealtime,
        AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
        Realtime as Realtime,
        RealtimeWithRawResponse as RealtimeWithRawResponse,
        RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
    )


__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Realtime": "openai_generated.resources.realtime.realtime",
        "AsyncRealtime": "openai_generated.resources.realtime.realtime",
        "RealtimeWithRawResponse": "openai_generated.resources.realtime.realtime",
        "AsyncRealtimeWithRawResponse": "openai_generated.resources.realtime.realtime",
        "RealtimeWithStreamingResponse": "openai_generated.resources.realtime.realtime",
        "AsyncRealtimeWithStreamingResponse": "openai_generated.resources.realtime.realtime",
    },
)
