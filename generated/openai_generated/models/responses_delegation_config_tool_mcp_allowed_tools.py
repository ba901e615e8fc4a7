# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.tool_mcp_allowed_tools_live_mcp_tool_filter_param import (
    ToolMcpAllowedToolsLiveMCPToolFilterParam,
)


ResponsesDelegationConfigToolMcpAllowedTools: TypeAlias = ToolMcpAllowedToolsLiveMCPToolFilterParam | list[str]
"""Responses delegation config tool MCP allowed tools."""
