# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseMcpListToolsFailedEvent(Model):
    """Beta response MCP list tools failed event (`response.mcp_list_tools.failed`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int
