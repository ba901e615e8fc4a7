# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.tool_mcp_allowed_tools_live_mcp_tool_filter_param import (
        ToolMcpAllowedToolsLiveMCPToolFilterParam,
    )
    from openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param import (
        ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    )


@model
class ResponsesDelegationConfigToolMcp(Model):
    """Responses delegation config tool MCP (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: ToolMcpAllowedToolsLiveMCPToolFilterParam | list[str] | None = None
    authorization: str | None = None
    connector_id: str | None = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: Literal["always", "never"] | ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam | None = None
    server_description: str | None = None
    server_label: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


ResponsesDelegationConfigToolMcpAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""Responses delegation config tool MCP allowed caller: the values known when this was generated."""


@model
class ResponsesDelegationConfigToolNamespace(Model):
    """Responses delegation config tool namespace (`namespace`)."""

    type: Literal["namespace"] = "namespace"
    """Always `namespace`."""


@model
class ResponsesDelegationConfigToolSearch(Model):
    """Responses delegation config tool search (`tool_search`)."""

    type: Literal["tool_search"] = "tool_search"
    """Always `tool_search`."""
