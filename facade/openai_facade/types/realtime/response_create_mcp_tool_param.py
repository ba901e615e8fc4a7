# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_response_create_mcp_tool_param import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as AllowedToolsMcpToolFilter,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as RequireApprovalMcpToolApprovalFilterAlways,
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam as RequireApprovalMcpToolApprovalFilterNever,
        RealtimeResponseCreateMcpToolParam as ResponseCreateMcpToolParam,
        RealtimeResponseCreateMcpToolRequireApprovalParam as RequireApprovalMcpToolApprovalFilter,
    )


AllowedTools: TypeAlias = params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | list[str]
"""Allowed tools."""

RequireApproval: TypeAlias = Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam
"""Require approval."""

__all__ = [
    "AllowedTools",
    "AllowedToolsMcpToolFilter",
    "RequireApproval",
    "RequireApprovalMcpToolApprovalFilter",
    "RequireApprovalMcpToolApprovalFilterAlways",
    "RequireApprovalMcpToolApprovalFilterNever",
    "ResponseCreateMcpToolParam",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllowedToolsMcpToolFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "RequireApprovalMcpToolApprovalFilter": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolRequireApprovalParam",
        "RequireApprovalMcpToolApprovalFilterAlways": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "RequireApprovalMcpToolApprovalFilterNever": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam",
        "ResponseCreateMcpToolParam": "openai_generated.params.realtime_response_create_mcp_tool_param:RealtimeResponseCreateMcpToolParam",
    },
)
