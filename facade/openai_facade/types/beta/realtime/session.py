# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.session_tracing import SessionTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import (
        AudioTranscriptionResponse as InputAudioTranscription,
    )
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool as Tool
    from openai_generated.models.realtime_session_create_params_turn_detection import (
        RealtimeSessionCreateParamsTurnDetection as TurnDetection,
    )
    from openai_generated.models.session import Session as Session
    from openai_generated.models.session_input_audio_noise_reduction import (
        SessionInputAudioNoiseReduction as InputAudioNoiseReduction,
    )
    from openai_generated.models.session_tracing import SessionTracing as TracingTracingConfiguration


Tracing: TypeAlias = Literal["auto"] | SessionTracing
"""Tracing."""

__all__ = [
    "InputAudioNoiseReduction",
    "InputAudioTranscription",
    "Session",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputAudioNoiseReduction": "openai_generated.models.session_input_audio_noise_reduction:SessionInputAudioNoiseReduction",
        "InputAudioTranscription": "openai_generated.models.audio_transcription_response:AudioTranscriptionResponse",
        "Session": "openai_generated.models.session",
        "Tool": "openai_generated.models.realtime_function_tool:RealtimeFunctionTool",
        "TracingTracingConfiguration": "openai_generated.models.session_tracing:SessionTracing",
        "TurnDetection": "openai_generated.models.realtime_session_create_params_turn_detection:RealtimeSessionCreateParamsTurnDetection",
    },
)
