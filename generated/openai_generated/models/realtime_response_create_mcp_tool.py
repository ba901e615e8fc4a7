# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeResponseCreateMcpTool(Model):
    """Realtime response create MCP tool (`mcp`)."""

    type: Literal["mcp"] = "mcp"
    """Always `mcp`."""
    server_label: str
    """Your name for the server, which calls and lists of tools repeat."""
    server_url: str | None = None
    """The address of the server; either this, a connector or a tunnel is needed."""
    connector_id: RealtimeResponseCreateMcpToolConnectorId | None = None
    """One of the servers that OpenAI runs itself, such as connector_gmail."""
    tunnel_id: str | None = None
    """The tunnel that leads to a server without a public address, in the form `tunnel_…`."""
    authorization: str | None = None
    """The OAuth access token for the server or connector; never shown again."""
    server_description: str | None = None
    """Tells the model what the server is good for."""
    headers: dict[str, str] | None = None
    """HTTP headers sent to the server, often credentials."""
    allowed_tools: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | list[str] | None = None
    """The tools of the server that the model may use; all of them when left out."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    require_approval: Literal["always", "never"] | RealtimeResponseCreateMcpToolRequireApproval | None = None
    """Which calls wait for your approval: always (the default), never, or a filter for each."""
    defer_loading: bool | None = None
    """Whether the model learns of the tool only when a tool search finds it; false by default."""


RealtimeResponseCreateMcpToolConnectorId: TypeAlias = Literal[
    "connector_dropbox",
    "connector_gmail",
    "connector_googlecalendar",
    "connector_googledrive",
    "connector_microsoftteams",
    "connector_outlookcalendar",
    "connector_outlookemail",
    "connector_sharepoint",
]
"""Realtime response create MCP tool connector ID: the values known when this was generated."""


@model
class RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter(Model):
    """Realtime response create MCP tool allowed tools MCP tool filter."""

    tool_names: list[str] | None = None
    """The tools that are meant, by name."""
    read_only: bool | None = None
    """Whether only tools count that the server says change nothing."""


@model
class RealtimeResponseCreateMcpToolRequireApproval(Model):
    """Realtime response create MCP tool require approval."""

    always: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    """Tools whose calls wait for approval."""
    never: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    """Tools that may be called without asking."""


RealtimeResponseCreateMcpToolRequireApprovalValue: TypeAlias = Literal["always", "never"]
"""Realtime response create MCP tool require approval value: the values known when this was generated."""
