# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    """Beta responses server event response function call arguments delta (`response.function_call_arguments.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    """Beta responses server event response function call arguments done (`response.function_call_arguments.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
