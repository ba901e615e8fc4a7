# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_session_create_params import (
        RealtimeSessionCreateParams as SessionCreateParams,
        RealtimeSessionCreateParamsClientSecret as ClientSecret,
        RealtimeSessionCreateParamsClientSecretExpiresAfter as ClientSecretExpiresAfter,
        RealtimeSessionCreateParamsInputAudioNoiseReduction as InputAudioNoiseReduction,
        RealtimeSessionCreateParamsInputAudioTranscription as InputAudioTranscription,
        RealtimeSessionCreateParamsTool as Tool,
        RealtimeSessionCreateParamsTracing as TracingTracingConfiguration,
        RealtimeSessionCreateParamsTurnDetection as TurnDetection,
    )


Tracing: TypeAlias = Literal["auto"] | params.RealtimeSessionCreateParamsTracing
"""Tracing."""

__all__ = [
    "ClientSecret",
    "ClientSecretExpiresAfter",
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "SessionCreateParams",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecret": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsClientSecret",
        "ClientSecretExpiresAfter": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsClientSecretExpiresAfter",
        "InputAudioNoiseReduction": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsInputAudioNoiseReduction",
        "InputAudioTranscription": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsInputAudioTranscription",
        "SessionCreateParams": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParams",
        "Tool": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsTool",
        "TracingTracingConfiguration": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsTracing",
        "TurnDetection": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParamsTurnDetection",
    },
)
