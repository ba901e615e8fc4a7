# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_transcription_session_create_request_param import (
        RealtimeTranscriptionSessionAudioInputNoiseReductionParam as NoiseReduction,
        RealtimeTranscriptionSessionAudioInputParam as RealtimeTranscriptionSessionAudioInputParam,
    )


__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NoiseReduction": "openai_generated.params.realtime_transcription_session_create_request_param:RealtimeTranscriptionSessionAudioInputNoiseReductionParam",
        "RealtimeTranscriptionSessionAudioInputParam": "openai_generated.params.realtime_transcription_session_create_request_param",
    },
)
