# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription import AudioTranscription as SessionInputAudioTranscription
    from openai_generated.models.transcription_session_update import (
        TranscriptionSessionUpdate as TranscriptionSessionUpdate,
    )
    from openai_generated.models.transcription_session_update_session import (
        TranscriptionSessionUpdateSession as Session,
        TranscriptionSessionUpdateSessionClientSecret as SessionClientSecret,
        TranscriptionSessionUpdateSessionClientSecretExpiresAt as SessionClientSecretExpiresAt,
        TranscriptionSessionUpdateSessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
        TranscriptionSessionUpdateSessionTurnDetection as SessionTurnDetection,
    )


__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdate",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.models.transcription_session_update_session:TranscriptionSessionUpdateSession",
        "SessionClientSecret": "openai_generated.models.transcription_session_update_session:TranscriptionSessionUpdateSessionClientSecret",
        "SessionClientSecretExpiresAt": "openai_generated.models.transcription_session_update_session:TranscriptionSessionUpdateSessionClientSecretExpiresAt",
        "SessionInputAudioNoiseReduction": "openai_generated.models.transcription_session_update_session:TranscriptionSessionUpdateSessionInputAudioNoiseReduction",
        "SessionInputAudioTranscription": "openai_generated.models.audio_transcription:AudioTranscription",
        "SessionTurnDetection": "openai_generated.models.transcription_session_update_session:TranscriptionSessionUpdateSessionTurnDetection",
        "TranscriptionSessionUpdate": "openai_generated.models.transcription_session_update",
    },
)
