# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.session_create_response import SessionCreateResponseTracing
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_create_response import (
        SessionCreateResponse as SessionCreateResponse,
        SessionCreateResponseClientSecret as ClientSecret,
        SessionCreateResponseInputAudioTranscription as InputAudioTranscription,
        SessionCreateResponseTool as Tool,
        SessionCreateResponseTracing as TracingTracingConfiguration,
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
        "ClientSecret": "openai_generated.models.session_create_response:SessionCreateResponseClientSecret",
        "InputAudioTranscription": "openai_generated.models.session_create_response:SessionCreateResponseInputAudioTranscription",
        "SessionCreateResponse": "openai_generated.models.session_create_response",
        "Tool": "openai_generated.models.session_create_response:SessionCreateResponseTool",
        "TracingTracingConfiguration": "openai_generated.models.session_create_response:SessionCreateResponseTracing",
        "TurnDetection": "openai_generated.models.session_create_response:SessionCreateResponseTurnDetection",
    },
)
