# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.live.live import (
        AsyncLive as AsyncLive,
        AsyncLiveWithRawResponse as AsyncLiveWithRawResponse,
        AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse,
        Live as Live,
        LiveWithRawResponse as LiveWithRawResponse,
        LiveWithStreamingResponse as LiveWithStreamingResponse,
    )


__all__ = [
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Live": "openai_generated.resources.live.live",
        "AsyncLive": "openai_generated.resources.live.live",
        "LiveWithRawResponse": "openai_generated.resources.live.live",
        "AsyncLiveWithRawResponse": "openai_generated.resources.live.live",
        "LiveWithStreamingResponse": "openai_generated.resources.live.live",
        "AsyncLiveWithStreamingResponse": "openai_generated.resources.live.live",
    },
)
