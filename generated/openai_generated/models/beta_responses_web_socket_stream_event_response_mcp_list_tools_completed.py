# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Model):
    """Beta responses web socket stream event response MCP list tools completed (`response.mcp_list_tools.completed`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None
