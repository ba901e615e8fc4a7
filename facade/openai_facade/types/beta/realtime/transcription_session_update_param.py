# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audio_transcription_param import (
        AudioTranscriptionParam as SessionInputAudioTranscription,
    )
    from openai_generated.params.beta_realtime_client_event_param import (
        TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam,
    )
    from openai_generated.params.transcription_session_update_session_param import (
        TranscriptionSessionUpdateSessionClientSecretExpiresAtParam as SessionClientSecretExpiresAt,
        TranscriptionSessionUpdateSessionClientSecretParam as SessionClientSecret,
        TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam as SessionInputAudioNoiseReduction,
        TranscriptionSessionUpdateSessionParam as Session,
        TranscriptionSessionUpdateSessionTurnDetectionParam as SessionTurnDetection,
    )


__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdateParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionParam",
        "SessionClientSecret": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionClientSecretParam",
        "SessionClientSecretExpiresAt": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionClientSecretExpiresAtParam",
        "SessionInputAudioNoiseReduction": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam",
        "SessionInputAudioTranscription": "openai_generated.params.audio_transcription_param:AudioTranscriptionParam",
        "SessionTurnDetection": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionTurnDetectionParam",
        "TranscriptionSessionUpdateParam": "openai_generated.params.beta_realtime_client_event_param",
    },
)
