# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.session import SessionTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.audio_transcription_response import (
        AudioTranscriptionResponse as InputAudioTranscription,
    )
    from openai_generated.models.realtime_function_tool import RealtimeFunctionTool as Tool
    from openai_generated.models.realtime_session_create_params import (
        RealtimeSessionCreateParamsTurnDetection as TurnDetection,
    )
    from openai_generated.models.session import (
        Session as Session,
        SessionInputAudioNoiseReduction as InputAudioNoiseReduction,
        SessionTracing as TracingTracingConfiguration,
    )


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
        "InputAudioNoiseReduction": "openai_generated.models.session:SessionInputAudioNoiseReduction",
        "InputAudioTranscription": "openai_generated.models.audio_transcription_response:AudioTranscriptionResponse",
        "Session": "openai_generated.models.session",
        "Tool": "openai_generated.models.realtime_function_tool:RealtimeFunctionTool",
        "TracingTracingConfiguration": "openai_generated.models.session:SessionTracing",
        "TurnDetection": "openai_generated.models.realtime_session_create_params:RealtimeSessionCreateParamsTurnDetection",
    },
)
