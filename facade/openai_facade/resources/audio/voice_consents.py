# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.audio.voice_consents import (
        AsyncVoiceConsents as AsyncVoiceConsents,
        AsyncVoiceConsentsWithRawResponse as AsyncVoiceConsentsWithRawResponse,
        AsyncVoiceConsentsWithStreamingResponse as AsyncVoiceConsentsWithStreamingResponse,
        VoiceConsents as VoiceConsents,
        VoiceConsentsWithRawResponse as VoiceConsentsWithRawResponse,
        VoiceConsentsWithStreamingResponse as VoiceConsentsWithStreamingResponse,
    )


__all__ = [
    "AsyncVoiceConsents",
    "AsyncVoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
    "VoiceConsents",
    "VoiceConsentsWithRawResponse",
    "VoiceConsentsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VoiceConsents": "openai_generated.resources.audio.voice_consents",
        "AsyncVoiceConsents": "openai_generated.resources.audio.voice_consents",
        "VoiceConsentsWithRawResponse": "openai_generated.resources.audio.voice_consents",
        "AsyncVoiceConsentsWithRawResponse": "openai_generated.resources.audio.voice_consents",
        "VoiceConsentsWithStreamingResponse": "openai_generated.resources.audio.voice_consents",
        "AsyncVoiceConsentsWithStreamingResponse": "openai_generated.resources.audio.voice_consents",
    },
)
