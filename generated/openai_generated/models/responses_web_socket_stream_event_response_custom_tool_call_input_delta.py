# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(Model):
    """Responses web socket stream event response custom tool call input delta (`response.custom_tool_call_input.delta`)."""

    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Always `response.custom_tool_call_input.delta`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this belongs to."""
    delta: str
    """The next piece of what the tool is handed, to be appended."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Model):
    """Responses web socket stream event response custom tool call input done (`response.custom_tool_call_input.done`)."""

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this belongs to."""
    input: str
    """All that the tool is handed."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
