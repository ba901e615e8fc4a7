# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.session_create_response_tracing import SessionCreateResponseTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_create_response import SessionCreateResponse as SessionCreateResponse
    from openai_generated.models.session_create_response_client_secret import (
        SessionCreateResponseClientSecret as ClientSecret,
    )
    from openai_generated.models.session_create_response_input_audio_transcription import (
        SessionCreateResponseInputAudioTranscription as InputAudioTranscription,
    )
    from openai_generated.models.session_create_response_tool import SessionCreateResponseTool as Tool
    from openai_generated.models.session_create_response_tracing import (
        SessionCreateResponseTracing as TracingTracingConfiguration,
    )
    from openai_generated.models.session_create_response_turn_detection import (
        SessionCreateResponseTurnDetection as TurnDetection,
    )


Tracing: TypeAlias = Literal["auto"] | SessionCreateResponseTracing
"""Tracing."""

__all__ = [
    "ClientSecret",
    "InputAudioTranscription",
    "SessionCreateResponse",
    "Tool",
    "Tracing",
    "TracingTracingConfiguration",
    "TurnDetection",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ClientSecret": "openai_generated.models.session_create_response_client_secret:SessionCreateResponseClientSecret",
        "InputAudioTranscription": "openai_generated.models.session_create_response_input_audio_transcription:SessionCreateResponseInputAudioTranscription",
        "SessionCreateResponse": "openai_generated.models.session_create_response",
        "Tool": "openai_generated.models.session_create_response_tool:SessionCreateResponseTool",
        "TracingTracingConfiguration": "openai_generated.models.session_create_response_tracing:SessionCreateResponseTracing",
        "TurnDetection": "openai_generated.models.session_create_response_turn_detection:SessionCreateResponseTurnDetection",
    },
)
