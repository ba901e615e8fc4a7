# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseInputItemMcpListToolsParam(TypedDict, total=False):
    """Response input item MCP list tools (`mcp_list_tools`)."""

    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server that was asked for its tools, by the label you gave it."""
    tools: Required[Iterable[params.ConversationItemMcpListToolsToolParam | Model]]
    """The tools that the server offers."""
    error: str | None
    """Why the server could not list its tools."""
