# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated.models.beta_realtime_response_create_mcp_tool import (
    BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    BetaRealtimeResponseCreateMcpToolRequireApproval,
)
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_create_mcp_tool import (
        BetaRealtimeResponseCreateMcpTool as BetaRealtimeResponseCreateMcpTool,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterAlways,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterNever,
        BetaRealtimeResponseCreateMcpToolRequireApproval as RequireApprovalMcpToolApprovalFilter,
    )


AllowedTools: TypeAlias = BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str]
"""Allowed tools."""

RequireApproval: TypeAlias = Literal["always", "never"] | BetaRealtimeResponseCreateMcpToolRequireApproval
"""Require approval."""

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "BetaRealtimeResponseCreateMcpTool",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllowedToolsMcpToolFilter": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "BetaRealtimeResponseCreateMcpTool": "openai_generated.models.beta_realtime_response_create_mcp_tool",
        "RequireApprovalMcpToolApprovalFilter": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolRequireApproval",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_generated.models.beta_realtime_response_create_mcp_tool:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
    },
)
