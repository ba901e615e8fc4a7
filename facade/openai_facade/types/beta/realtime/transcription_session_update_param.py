# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audio_transcription_param import (
        AudioTranscriptionParam as SessionInputAudioTranscription,
    )
    from openai_generated.params.transcription_session_update_param import (
        TranscriptionSessionUpdateParam as TranscriptionSessionUpdateParam,
    )
    from openai_generated.params.transcription_session_update_session_client_secret_expires_at_param import (
        TranscriptionSessionUpdateSessionClientSecretExpiresAtParam as SessionClientSecretExpiresAt,
    )
    from openai_generated.params.transcription_session_update_session_client_secret_param import (
        TranscriptionSessionUpdateSessionClientSecretParam as SessionClientSecret,
    )
    from openai_generated.params.transcription_session_update_session_input_audio_noise_reduction_param import (
        TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam as SessionInputAudioNoiseReduction,
    )
    from openai_generated.params.transcription_session_update_session_param import (
        TranscriptionSessionUpdateSessionParam as Session,
    )
    from openai_generated.params.transcription_session_update_session_turn_detection_param import (
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
        "SessionClientSecret": "openai_generated.params.transcription_session_update_session_client_secret_param:TranscriptionSessionUpdateSessionClientSecretParam",
        "SessionClientSecretExpiresAt": "openai_generated.params.transcription_session_update_session_client_secret_expires_at_param:TranscriptionSessionUpdateSessionClientSecretExpiresAtParam",
        "SessionInputAudioNoiseReduction": "openai_generated.params.transcription_session_update_session_input_audio_noise_reduction_param:TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam",
        "SessionInputAudioTranscription": "openai_generated.params.audio_transcription_param:AudioTranscriptionParam",
        "SessionTurnDetection": "openai_generated.params.transcription_session_update_session_turn_detection_param:TranscriptionSessionUpdateSessionTurnDetectionParam",
        "TranscriptionSessionUpdateParam": "openai_generated.params.transcription_session_update_param",
    },
)
