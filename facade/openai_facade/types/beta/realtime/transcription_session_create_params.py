# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audio_transcription_param import AudioTranscriptionParam as InputAudioTranscription
    from openai_generated.params.transcription_session_update_session_param import (
        TranscriptionSessionUpdateSessionClientSecretExpiresAtParam as ClientSecretExpiresAt,
        TranscriptionSessionUpdateSessionClientSecretParam as ClientSecret,
        TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam as InputAudioNoiseReduction,
        TranscriptionSessionUpdateSessionParam as TranscriptionSessionCreateParams,
        TranscriptionSessionUpdateSessionTurnDetectionParam as TurnDetection,
    )


__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAt",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "TranscriptionSessionCreateParams",
    "TurnDetection",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecret": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionClientSecretParam",
        "ClientSecretExpiresAt": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionClientSecretExpiresAtParam",
        "InputAudioNoiseReduction": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam",
        "InputAudioTranscription": "openai_generated.params.audio_transcription_param:AudioTranscriptionParam",
        "TranscriptionSessionCreateParams": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionParam",
        "TurnDetection": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionTurnDetectionParam",
    },
)
