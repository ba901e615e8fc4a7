# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_list_tools_completed_event import (
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpListToolsCompleted(ResponseMcpListToolsCompletedEvent):
    """Responses server event response MCP list tools completed (`response.mcp_list_tools.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseMcpListToolsFailed(ResponseMcpListToolsFailedEvent):
    """Responses server event response MCP list tools failed (`response.mcp_list_tools.failed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
