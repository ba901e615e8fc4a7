# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audio_transcription_param import AudioTranscriptionParam as InputAudioTranscription
    from openai_generated.params.transcription_session_update_session_client_secret_expires_at_param import (
        TranscriptionSessionUpdateSessionClientSecretExpiresAtParam as ClientSecretExpiresAt,
    )
    from openai_generated.params.transcription_session_update_session_client_secret_param import (
        TranscriptionSessionUpdateSessionClientSecretParam as ClientSecret,
    )
    from openai_generated.params.transcription_session_update_session_input_audio_noise_reduction_param import (
        TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam as InputAudioNoiseReduction,
    )
    from openai_generated.params.transcription_session_update_session_param import (
        TranscriptionSessionUpdateSessionParam as TranscriptionSessionCreateParams,
    )
    from openai_generated.params.transcription_session_update_session_turn_detection_param import (
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
        "ClientSecret": "openai_generated.params.transcription_session_update_session_client_secret_param:TranscriptionSessionUpdateSessionClientSecretParam",
        "ClientSecretExpiresAt": "openai_generated.params.transcription_session_update_session_client_secret_expires_at_param:TranscriptionSessionUpdateSessionClientSecretExpiresAtParam",
        "InputAudioNoiseReduction": "openai_generated.params.transcription_session_update_session_input_audio_noise_reduction_param:TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam",
        "InputAudioTranscription": "openai_generated.params.audio_transcription_param:AudioTranscriptionParam",
        "TranscriptionSessionCreateParams": "openai_generated.params.transcription_session_update_session_param:TranscriptionSessionUpdateSessionParam",
        "TurnDetection": "openai_generated.params.transcription_session_update_session_turn_detection_param:TranscriptionSessionUpdateSessionTurnDetectionParam",
    },
)
