# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_mcp_list_tools_tool import BetaMCPListToolsTool


@model
class BetaMCPListTools(Model):
    """Beta MCP list tools (`mcp_list_tools`)."""

    agent: BetaAgentTag | None = None
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[BetaMCPListToolsTool]
    error: str | None = None
