# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_response_create_mcp_tool_param import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as McpRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolParam as Mcp,
        RealtimeResponseCreateMcpToolRequireApprovalParam as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.params.realtime_tools_config_union_param import (
        RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam,
    )


McpAllowedTools: TypeAlias = params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam
"""MCP require approval."""

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnionParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Mcp": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolParam",
        "McpAllowedToolsMcpToolFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolRequireApprovalParam",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "RealtimeToolsConfigUnionParam": "openai_generated.params.realtime_tools_config_union_param",
    },
)
