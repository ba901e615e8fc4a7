# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_mcp_tool_connector_id import BetaMCPToolConnectorId
    from openai_generated.models.beta_mcp_tool_filter import BetaMCPToolFilter
    from openai_generated.models.beta_mcp_tool_require_approval import BetaMCPToolRequireApproval


@model
class BetaMCPTool(Model):
    """Beta MCP tool (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    server_label: str
    server_url: str | None = None
    connector_id: BetaMCPToolConnectorId | str | None = None
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: BetaMCPToolFilter | list[str] | None = None
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    require_approval: Literal["always", "never"] | BetaMCPToolRequireApproval | str | None = None
    defer_loading: bool | None = None
