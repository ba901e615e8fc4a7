# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param import (
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as AllowedToolsMcpToolFilter,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as RequireApprovalMcpToolApprovalFilterAlways,
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as RequireApprovalMcpToolApprovalFilterNever,
    )
    from openai_generated.params.beta_tool_param import (
        BetaRealtimeResponseCreateMcpToolParam as BetaRealtimeResponseCreateMcpToolParam,
        BetaRealtimeResponseCreateMcpToolRequireApprovalParam as RequireApprovalMcpToolApprovalFilter,
    )


AllowedTools: TypeAlias = params.BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""Allowed tools."""

RequireApproval: TypeAlias = Literal["always", "never"] | params.BetaRealtimeResponseCreateMcpToolRequireApprovalParam
"""Require approval."""

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "BetaRealtimeResponseCreateMcpToolParam",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllowedToolsMcpToolFilter": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "BetaRealtimeResponseCreateMcpToolParam": "openai_generated.params.beta_tool_param",
        "RequireApprovalMcpToolApprovalFilter": "openai_generated.params.beta_tool_param:BetaRealtimeResponseCreateMcpToolRequireApprovalParam",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter_param:BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
    },
)
