# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpListToolsInProgress(ResponseMcpListToolsInProgressEvent):
    """Responses server event response MCP list tools in progress (`response.mcp_list_tools.in_progress`)."""

    stream_id: str | None = None
