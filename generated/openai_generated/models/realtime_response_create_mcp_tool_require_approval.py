# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    )


@model
class RealtimeResponseCreateMcpToolRequireApproval(Model):
    """Realtime response create MCP tool require approval."""

    always: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    """Tools whose calls wait for approval."""
    never: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    """Tools that may be called without asking."""
