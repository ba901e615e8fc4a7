# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionMcpApprovalRequestRequest(Model):
    """Agent session MCP approval request request (`mcp_tool_call`)."""

    arguments: object
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"] = "mcp_tool_call"
