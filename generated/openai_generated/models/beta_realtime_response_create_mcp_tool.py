# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response_create_mcp_tool_allowed_tools_mcp_tool_filter import (
        BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter,
    )
    from openai_generated.models.beta_realtime_response_create_mcp_tool_connector_id import (
        BetaRealtimeResponseCreateMcpToolConnectorId,
    )
    from openai_generated.models.beta_realtime_response_create_mcp_tool_require_approval import (
        BetaRealtimeResponseCreateMcpToolRequireApproval,
    )


@model
class BetaRealtimeResponseCreateMcpTool(Model):
    """Beta realtime response create MCP tool (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    server_url: str | None = None
    connector_id: BetaRealtimeResponseCreateMcpToolConnectorId | str | None = None
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str] | None = None
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    require_approval: Literal["always", "never"] | BetaRealtimeResponseCreateMcpToolRequireApproval | str | None = None
    defer_loading: bool | None = None
