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
    )
    from openai_generated.models.transcription_session_update_session_client_secret import (
        TranscriptionSessionUpdateSessionClientSecret as SessionClientSecret,
    )
    from openai_generated.models.transcription_session_update_session_client_secret_expires_at import (
        TranscriptionSessionUpdateSessionClientSecretExpiresAt as SessionClientSecretExpiresAt,
    )
    from openai_generated.models.transcription_session_update_session_input_audio_noise_reduction import (
        TranscriptionSessionUpdateSessionInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
    )
    from openai_generated.models.transcription_session_update_session_turn_detection import (
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
        "SessionClientSecret": "openai_generated.models.transcription_session_update_session_client_secret:TranscriptionSessionUpdateSessionClientSecret",
        "SessionClientSecretExpiresAt": "openai_generated.models.transcription_session_update_session_client_secret_expires_at:TranscriptionSessionUpdateSessionClientSecretExpiresAt",
        "SessionInputAudioNoiseReduction": "openai_generated.models.transcription_session_update_session_input_audio_noise_reduction:TranscriptionSessionUpdateSessionInputAudioNoiseReduction",
        "SessionInputAudioTranscription": "openai_generated.models.audio_transcription:AudioTranscription",
        "SessionTurnDetection": "openai_generated.models.transcription_session_update_session_turn_detection:TranscriptionSessionUpdateSessionTurnDetection",
        "TranscriptionSessionUpdate": "openai_generated.models.transcription_session_update",
    },
)
