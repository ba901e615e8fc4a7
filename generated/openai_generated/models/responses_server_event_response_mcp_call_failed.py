# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_call_failed_event import ResponseMcpCallFailedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpCallFailed(ResponseMcpCallFailedEvent):
    """Responses server event response MCP call failed (`response.mcp_call.failed`)."""

    stream_id: str | None = None
