# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(Model):
    """Responses web socket stream event response MCP call arguments delta (`response.mcp_call_arguments.delta`)."""

    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Always `response.mcp_call_arguments.delta`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that holds the call."""
    delta: str
    """The next piece of the arguments' JSON text, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(Model):
    """Responses web socket stream event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Always `response.mcp_call_arguments.done`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that holds the call."""
    arguments: str
    """The whole arguments as JSON text."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
