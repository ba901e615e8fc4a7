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
    from openai_generated.models.realtime_response_create_mcp_tool import (
        RealtimeResponseCreateMcpTool as ResponseCreateMcpTool,
    )
    from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.models.realtime_response_create_mcp_tool_require_approval import (
        RealtimeResponseCreateMcpToolRequireApproval as RequireApprovalMcpToolApprovalFilter,
    )


AllowedTools: TypeAlias = RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str]
"""Allowed tools."""

RequireApproval: TypeAlias = Literal["always", "never"] | RealtimeResponseCreateMcpToolRequireApproval
"""Require approval."""

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
    "ResponseCreateMcpTool",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool_require_approval:RealtimeResponseCreateMcpToolRequireApproval",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ResponseCreateMcpTool": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
    },
)
