# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_custom_tool_call_input_delta_event import (
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCustomToolCallInputDelta(ResponseCustomToolCallInputDeltaEvent):
    """Responses server event response custom tool call input delta (`response.custom_tool_call_input.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseCustomToolCallInputDone(ResponseCustomToolCallInputDoneEvent):
    """Responses server event response custom tool call input done (`response.custom_tool_call_input.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
