# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemMcpListToolsParam(TypedDict, total=False):
    """Beta response input item MCP list tools (`mcp_list_tools`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server that was asked for its tools, by the label you gave it."""
    tools: Required[Iterable[params.BetaConversationItemMcpListToolsToolParam | Model]]
    """The tools that the server offers."""
    error: str | None
    """Why the server could not list its tools."""


class BetaConversationItemMcpListToolsToolParam(TypedDict, total=False):
    """Beta conversation item MCP list tools tool."""

    name: Required[str]
    """What the tool is called on its server."""
    description: str | None
    """What the server says about the tool."""
    input_schema: Required[Mapping[str, object]]
    """The JSON schema of the tool's arguments, as the server gave it."""
    annotations: Mapping[str, object] | None
    """Hints of the server, such as that the tool only reads."""
