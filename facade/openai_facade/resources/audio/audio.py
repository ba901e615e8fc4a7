# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.audio.audio import (
        AsyncAudio as AsyncAudio,
        AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
        Audio as Audio,
        AudioWithRawResponse as AudioWithRawResponse,
        AudioWithStreamingResponse as AudioWithStreamingResponse,
    )


__all__ = [
    "AsyncAudio",
    "AsyncAudioWithRawResponse",
    "AsyncAudioWithStreamingResponse",
    "Audio",
    "AudioWithRawResponse",
    "AudioWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.resources.audio.audio",
        "AsyncAudio": "openai_generated.resources.audio.audio",
        "AudioWithRawResponse": "openai_generated.resources.audio.audio",
        "AsyncAudioWithRawResponse": "openai_generated.resources.audio.audio",
        "AudioWithStreamingResponse": "openai_generated.resources.audio.audio",
        "AsyncAudioWithStreamingResponse": "openai_generated.resources.audio.audio",
    },
)
