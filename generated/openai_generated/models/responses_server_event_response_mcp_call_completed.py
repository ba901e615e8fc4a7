# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_call_completed_event import (
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpCallCompleted(ResponseMcpCallCompletedEvent):
    """Responses server event response MCP call completed (`response.mcp_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseMcpCallFailed(ResponseMcpCallFailedEvent):
    """Responses server event response MCP call failed (`response.mcp_call.failed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
