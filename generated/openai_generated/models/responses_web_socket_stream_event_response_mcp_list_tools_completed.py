# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Model):
    """Responses web socket stream event response MCP list tools completed (`response.mcp_list_tools.completed`)."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    """Always `response.mcp_list_tools.completed`."""
    item_id: str
    """The item that this is about."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseMcpListToolsFailed(Model):
    """Responses web socket stream event response MCP list tools failed (`response.mcp_list_tools.failed`)."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    """Always `response.mcp_list_tools.failed`."""
    item_id: str
    """The item that this is about."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
