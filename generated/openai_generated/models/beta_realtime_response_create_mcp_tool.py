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
    """Always `mcp`."""
    server_label: str
    """Your name for the server, which calls and lists of tools repeat."""
    server_url: str | None = None
    """The address of the server; either this, a connector or a tunnel is needed."""
    connector_id: BetaRealtimeResponseCreateMcpToolConnectorId | None = None
    """One of the servers that OpenAI runs itself, such as connector_gmail."""
    tunnel_id: str | None = None
    """The tunnel that leads to a server without a public address, in the form `tunnel_…`."""
    authorization: str | None = None
    """The OAuth access token for the server or connector; never shown again."""
    server_description: str | None = None
    """Tells the model what the server is good for."""
    headers: dict[str, str] | None = None
    """HTTP headers sent to the server, often credentials."""
    allowed_tools: BetaRealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str] | None = None
    """The tools of the server that the model may use; all of them when left out."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    require_approval: Literal["always", "never"] | BetaRealtimeResponseCreateMcpToolRequireApproval | None = None
    """Which calls wait for your approval: always (the default), never, or a filter for each."""
    defer_loading: bool | None = None
    """Whether the model learns of the tool only when a tool search finds it; false by default."""
