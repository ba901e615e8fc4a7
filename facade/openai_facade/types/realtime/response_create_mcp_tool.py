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
        RealtimeResponseCreateMcpTool as ResponseCreateMcpTool,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterNever,
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
        "AllowedToolsMcpToolFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RequireApprovalMcpToolApprovalFilter": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolRequireApproval",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "ResponseCreateMcpTool": "openai_generated.models.realtime_response_create_mcp_tool:RealtimeResponseCreateMcpTool",
    },
)
