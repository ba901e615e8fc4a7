# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    """Agent session input param agent session input MCP approval request result response (`mcp_tool_call`)."""

    decision: Required[Literal["approve", "deny", "cancel"]]
    type: Required[Literal["mcp_tool_call"]]
