# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """Realtime response create MCP tool (`mcp`)."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """Your name for the server, which calls and lists of tools repeat."""
    server_url: str
    """The address of the server; either this, a connector or a tunnel is needed."""
    connector_id: models.RealtimeResponseCreateMcpToolConnectorId
    """One of the servers that OpenAI runs itself, such as connector_gmail."""
    tunnel_id: str
    """The tunnel that leads to a server without a public address, in the form `tunnel_…`."""
    authorization: str
    """The OAuth access token for the server or connector; never shown again."""
    server_description: str
    """Tells the model what the server is good for."""
    headers: Mapping[str, str] | None
    """HTTP headers sent to the server, often credentials."""
    allowed_tools: (
        params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model | SequenceNotStr[str] | None
    )
    """The tools of the server that the model may use; all of them when left out."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
    require_approval: (
        Literal["always", "never"] | params.RealtimeResponseCreateMcpToolRequireApprovalParam | Model | None
    )
    """Which calls wait for your approval: always (the default), never, or a filter for each."""
    defer_loading: bool
    """Whether the model learns of the tool only when a tool search finds it; false by default."""


class RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    """Realtime response create MCP tool allowed tools MCP tool filter."""

    tool_names: SequenceNotStr[str]
    """The tools that are meant, by name."""
    read_only: bool
    """Whether only tools count that the server says change nothing."""


class RealtimeResponseCreateMcpToolRequireApprovalParam(TypedDict, total=False):
    """Realtime response create MCP tool require approval."""

    always: params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    """Tools whose calls wait for approval."""
    never: params.RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilterParam | Model
    """Tools that may be called without asking."""
