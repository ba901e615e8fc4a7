# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_client_event_param import (
        BetaRealtimeSessionUpdateEventParam as SessionUpdateEventParam,
    )
    from openai_generated.params.realtime_session_create_params import (
        RealtimeSessionCreateParams as Session,
        RealtimeSessionCreateParamsClientSecret as SessionClientSecret,
        RealtimeSessionCreateParamsClientSecretExpiresAfter as SessionClientSecretExpiresAfter,
        RealtimeSessionCreateParamsInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
        RealtimeSessionCreateParamsInputAudioTranscription as SessionInputAudioTranscription,
        RealtimeSessionCreateParamsTool as SessionTool,
        RealtimeSessionCreateParamsTracing as SessionTracingTracingConfiguration,
        RealtimeSessionCreateParamsTurnDetection as SessionTurnDetection,
    )


SessionTracing: TypeAlias = Literal["auto"] | params.RealtimeSessionCreateParamsTracing
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
    "SessionUpdateEventParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParams",
        "SessionClientSecret": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsClientSecret",
        "SessionClientSecretExpiresAfter": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsClientSecretExpiresAfter",
        "SessionInputAudioNoiseReduction": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsInputAudioNoiseReduction",
        "SessionInputAudioTranscription": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsInputAudioTranscription",
        "SessionTool": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsTool",
        "SessionTracingTracingConfiguration": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsTracing",
        "SessionTurnDetection": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsTurnDetection",
        "SessionUpdateEventParam": "openai_generated.params.beta_realtime_client_event_param:BetaRealtimeSessionUpdateEventParam",
    },
)
