# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.audio.speech import (
        AsyncSpeech as AsyncSpeech,
        AsyncSpeechWithRawResponse as AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
        Speech as Speech,
        SpeechWithRawResponse as SpeechWithRawResponse,
        SpeechWithStreamingResponse as SpeechWithStreamingResponse,
    )


__all__ = [
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Speech": "openai_generated.resources.audio.speech",
        "AsyncSpeech": "openai_generated.resources.audio.speech",
        "SpeechWithRawResponse": "openai_generated.resources.audio.speech",
        "AsyncSpeechWithRawResponse": "openai_generated.resources.audio.speech",
        "SpeechWithStreamingResponse": "openai_generated.resources.audio.speech",
        "AsyncSpeechWithStreamingResponse": "openai_generated.resources.audio.speech",
    },
)
