# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param import (
    ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
)


ResponsesDelegationConfigToolMcpRequireApproval: TypeAlias = (
    Literal["always", "never"] | ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam
)
"""Responses delegation config tool MCP require approval."""
