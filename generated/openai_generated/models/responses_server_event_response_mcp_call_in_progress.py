# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpCallInProgress(ResponseMcpCallInProgressEvent):
    """Responses server event response MCP call in progress (`response.mcp_call.in_progress`)."""

    stream_id: str | None = None
