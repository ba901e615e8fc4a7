# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_response_create_mcp_tool import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    RealtimeResponseCreateMcpToolRequireApproval,
)
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_create_mcp_tool import (
        RealtimeResponseCreateMcpTool as Mcp,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolRequireApproval as McpRequireApprovalMcpToolApprovalFilter,
    )
    from openai_generated.models.realtime_tools_config_union import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion


McpAllowedTools: TypeAlias = RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str]
"""MCP allowed tools."""

McpRequireApproval: TypeAlias = Literal["always", "never"] | RealtimeResponseCreateMcpToolRequireApproval
"""MCP require approval."""

__all__ = [
    "Mcp",
    "McpAllowedTools",
    "McpAllowedToolsMcpToolFilter",
    "McpRequireApproval",
    "McpRequireApprovalMcpToolApprovalFilter",
    "McpRequireApprovalMcpToolApprovalFilterAlways",
    "McpRequireApprovalMcpToolApprovalFilterNever",
    "RealtimeToolsConfigUnion",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Mcp": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
        "McpAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RealtimeToolsConfigUnion": "openai_generated.models.realtime_tools_config_union",
    },
)
