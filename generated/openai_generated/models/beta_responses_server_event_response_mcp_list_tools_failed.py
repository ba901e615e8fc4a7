# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseMcpListToolsFailed(BetaResponseMcpListToolsFailedEvent):
    """Beta responses server event response MCP list tools failed (`response.mcp_list_tools.failed`)."""

    stream_id: str | None = None
