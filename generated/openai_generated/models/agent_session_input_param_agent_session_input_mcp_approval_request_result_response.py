# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(Model):
    """Agent session input param agent session input MCP approval request result response (`mcp_tool_call`)."""

    decision: Literal["approve", "deny", "cancel"] | str
    type: Literal["mcp_tool_call"] = "mcp_tool_call"
