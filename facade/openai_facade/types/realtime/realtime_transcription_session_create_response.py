# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_transcription_session_create_response import (
        RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse,
        RealtimeTranscriptionSessionCreateResponseAudio as Audio,
        RealtimeTranscriptionSessionCreateResponseAudioInput as AudioInput,
        RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction as AudioInputNoiseReduction,
    )


__all__ = ["Audio", "AudioInput", "AudioInputNoiseReduction", "RealtimeTranscriptionSessionCreateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.realtime_transcription_session_create_response:RealtimeTranscriptionSessionCreateResponseAudio",
        "AudioInput": "openai_generated.models.realtime_transcription_session_create_response:RealtimeTranscriptionSessionCreateResponseAudioInput",
        "AudioInputNoiseReduction": "openai_generated.models.realtime_transcription_session_create_response:RealtimeTranscriptionSessionCreateResponseAudioInputNoiseReduction",
        "RealtimeTranscriptionSessionCreateResponse": "openai_generated.models.realtime_transcription_session_create_response",
    },
)
