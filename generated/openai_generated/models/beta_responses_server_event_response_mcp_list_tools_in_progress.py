# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_mcp_list_tools_in_progress_event import (
    BetaResponseMcpListToolsInProgressEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseMcpListToolsInProgress(BetaResponseMcpListToolsInProgressEvent):
    """Beta responses server event response MCP list tools in progress (`response.mcp_list_tools.in_progress`)."""

    stream_id: str | None = None
