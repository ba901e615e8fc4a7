# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCustomToolCallInputDelta(BetaResponseCustomToolCallInputDeltaEvent):
    """Beta responses server event response custom tool call input delta (`response.custom_tool_call_input.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseCustomToolCallInputDone(BetaResponseCustomToolCallInputDoneEvent):
    """Beta responses server event response custom tool call input done (`response.custom_tool_call_input.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
