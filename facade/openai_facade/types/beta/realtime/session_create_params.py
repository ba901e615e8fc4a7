# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_session_create_params import (
        RealtimeSessionCreateParams as SessionCreateParams,
    )
    from openai_generated.params.realtime_session_create_params_client_secret import (
        RealtimeSessionCreateParamsClientSecret as ClientSecret,
    )
    from openai_generated.params.realtime_session_create_params_client_secret_expires_after import (
        RealtimeSessionCreateParamsClientSecretExpiresAfter as ClientSecretExpiresAfter,
    )
    from openai_generated.params.realtime_session_create_params_input_audio_noise_reduction import (
        RealtimeSessionCreateParamsInputAudioNoiseReduction as InputAudioNoiseReduction,
    )
    from openai_generated.params.realtime_session_create_params_input_audio_transcription import (
        RealtimeSessionCreateParamsInputAudioTranscription as InputAudioTranscription,
    )
    from openai_generated.params.realtime_session_create_params_tool import RealtimeSessionCreateParamsTool as Tool
    from openai_generated.params.realtime_session_create_params_tracing import (
        RealtimeSessionCreateParamsTracing as TracingTracingConfiguration,
    )
    from openai_generated.params.realtime_session_create_params_turn_detection import (
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
        "ClientSecret": "openai_generated.params.realtime_session_create_params_client_secret:RealtimeSessionCreateParamsClientSecret",
        "ClientSecretExpiresAfter": "openai_generated.params.realtime_session_create_params_client_secret_expires_after:RealtimeSessionCreateParamsClientSecretExpiresAfter",
        "InputAudioNoiseReduction": "openai_generated.params.realtime_session_create_params_input_audio_noise_reduction:RealtimeSessionCreateParamsInputAudioNoiseReduction",
        "InputAudioTranscription": "openai_generated.params.realtime_session_create_params_input_audio_transcription:RealtimeSessionCreateParamsInputAudioTranscription",
        "SessionCreateParams": "openai_generated.params.realtime_session_create_params:RealtimeSessionCreateParams",
        "Tool": "openai_generated.params.realtime_session_create_params_tool:RealtimeSessionCreateParamsTool",
        "TracingTracingConfiguration": "openai_generated.params.realtime_session_create_params_tracing:RealtimeSessionCreateParamsTracing",
        "TurnDetection": "openai_generated.params.realtime_session_create_params_turn_detection:RealtimeSessionCreateParamsTurnDetection",
    },
)
