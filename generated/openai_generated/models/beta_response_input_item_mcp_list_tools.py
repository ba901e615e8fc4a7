# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_conversation_item_mcp_list_tools_tool import BetaConversationItemMcpListToolsTool


@model
class BetaResponseInputItemMcpListTools(Model):
    """Beta response input item MCP list tools (`mcp_list_tools`)."""

    agent: BetaAgentTag | None = None
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[BetaConversationItemMcpListToolsTool]
    error: str | None = None
