# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_session_create_params import RealtimeSessionCreateParamsTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_session_update_event import (
        BetaRealtimeSessionUpdateEvent as SessionUpdateEvent,
    )
    from openai_generated.models.realtime_session_create_params import (
        RealtimeSessionCreateParams as Session,
        RealtimeSessionCreateParamsClientSecret as SessionClientSecret,
        RealtimeSessionCreateParamsClientSecretExpiresAfter as SessionClientSecretExpiresAfter,
        RealtimeSessionCreateParamsInputAudioNoiseReduction as SessionInputAudioNoiseReduction,
        RealtimeSessionCreateParamsInputAudioTranscription as SessionInputAudioTranscription,
        RealtimeSessionCreateParamsTool as SessionTool,
        RealtimeSessionCreateParamsTracing as SessionTracingTracingConfiguration,
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
        "SessionClientSecret": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsClientSecret",
        "SessionClientSecretExpiresAfter": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsClientSecretExpiresAfter",
        "SessionInputAudioNoiseReduction": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsInputAudioNoiseReduction",
        "SessionInputAudioTranscription": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsInputAudioTranscription",
        "SessionTool": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsTool",
        "SessionTracingTracingConfiguration": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsTracing",
        "SessionTurnDetection": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsTurnDetection",
        "SessionUpdateEvent": "openai_generated.models.beta_realtime_session_update_event:BetaRealtimeSessionUpdateEvent",
    },
)
