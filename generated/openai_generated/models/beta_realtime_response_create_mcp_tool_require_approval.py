# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    )


@model
class BetaRealtimeResponseCreateMcpToolRequireApproval(Model):
    """Beta realtime response create MCP tool require approval."""

    always: BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    never: BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
