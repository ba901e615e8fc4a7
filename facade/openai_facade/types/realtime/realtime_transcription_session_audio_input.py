# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_transcription_session_create_request import (
        RealtimeTranscriptionSessionAudioInput as RealtimeTranscriptionSessionAudioInput,
        RealtimeTranscriptionSessionAudioInputNoiseReduction as NoiseReduction,
    )


__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NoiseReduction": "openai_generated.models.realtime_transcription_session_create_request:RealtimeTranscriptionSessionAudioInputNoiseReduction",
        "RealtimeTranscriptionSessionAudioInput": "openai_generated.models.realtime_transcription_session_create_request",
    },
)
