# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.audio.voices import (
        AsyncVoices as AsyncVoices,
        AsyncVoicesWithRawResponse as AsyncVoicesWithRawResponse,
        AsyncVoicesWithStreamingResponse as AsyncVoicesWithStreamingResponse,
        Voices as Voices,
        VoicesWithRawResponse as VoicesWithRawResponse,
        VoicesWithStreamingResponse as VoicesWithStreamingResponse,
    )


__all__ = [
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
    "Voices",
    "VoicesWithRawResponse",
    "VoicesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Voices": "openai_generated.resources.audio.voices",
        "AsyncVoices": "openai_generated.resources.audio.voices",
        "VoicesWithRawResponse": "openai_generated.resources.audio.voices",
        "AsyncVoicesWithRawResponse": "openai_generated.resources.audio.voices",
        "VoicesWithStreamingResponse": "openai_generated.resources.audio.voices",
        "AsyncVoicesWithStreamingResponse": "openai_generated.resources.audio.voices",
    },
)
