# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_session_create_params_tracing import RealtimeSessionCreateParamsTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_session_update_event import (
        BetaRealtimeSessionUpdateEvent as SessionUpdateEvent,
    )
    from openai_generated.models.realtime_session_create_params import RealtimeSessionCreateParams as Session
    from openai_generated.models.realtime_session_create_params_client_secret import (
        RealtimeSessionCreateParamsClientSecret as SessionClientSecret,
    )
    from openai_generated.models.realtime_session_create_params_client_secret_expires_after import (
        RealtimeSessionCreateParamsClientSecretExpiresAfter as SessionClientSecretExpiresAfter,
    )
    from openai_generated.models.realtime_session_create_params_input_audio_noise_reduction import (
        RealtimeSessionCreateParamsInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
    )
    from openai_generated.models.realtime_session_create_params_input_audio_transcription import (
        RealtimeSessionCreateParamsInputAudioTranscription as SessionInputAudioTranscription,
    )
    from openai_generated.models.realtime_session_create_params_tool import (
        RealtimeSessionCreateParamsTool as SessionTool,
    )
    from openai_generated.models.realtime_session_create_params_tracing import (
        RealtimeSessionCreateParamsTracing as SessionTracingTracingConfiguration,
    )
    from openai_generated.models.realtime_session_create_params_turn_detection import (
        RealtimeSessionCreateParamsTurnDetection as SessionTurnDetection,
    )


SessionTracing: TypeAlias = Literal["auto"] | RealtimeSessionCreateParamsTracing
"""Session tracing."""

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAfter",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTracing",
    "SessionTracingTracingConfiguration",
    "SessionTurnDetection",
    "SessionUpdateEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParams",
        "SessionClientSecret": "openai_generated.models.realtime_session_create_params_client_secret:RealtimeSessionCreateParamsClientSecret",
        "SessionClientSecretExpiresAfter": "openai_generated.models.realtime_session_create_params_client_secret_expires_after:RealtimeSessionCreateParamsClientSecretExpiresAfter",
        "SessionInputAudioNoiseReduction": "openai_generated.models.realtime_session_create_params_input_audio_noise_reduction:RealtimeSessionCreateParamsInputAudioNoiseReduction",
        "SessionInputAudioTranscription": "openai_generated.models.realtime_session_create_params_input_audio_transcription:RealtimeSessionCreateParamsInputAudioTranscription",
        "SessionTool": "openai_generated.models.realtime_session_create_params_tool:RealtimeSessionCreateParamsTool",
        "SessionTracingTracingConfiguration": "openai_generated.models.realtime_session_create_params_tracing:RealtimeSessionCreateParamsTracing",
        "SessionTurnDetection": "openai_generated.models.realtime_session_create_params_turn_detection:RealtimeSessionCreateParamsTurnDetection",
        "SessionUpdateEvent": "openai_generated.models.beta_realtime_session_update_event:BetaRealtimeSessionUpdateEvent",
    },
)
