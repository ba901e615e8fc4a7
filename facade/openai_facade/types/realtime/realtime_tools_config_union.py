# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
    RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
)
from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
    RealtimeResponseCreateMcpToolRequireApproval,
)
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool as Mcp
    from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
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
        "McpAllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool_require_approval:RealtimeResponseCreateMcpToolRequireApproval",
        "McpRequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "McpRequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RealtimeToolsConfigUnion": "openai_generated.models.realtime_tools_config_union",
    },
)
