# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseInputItemMcpListToolsParam(TypedDict, total=False):
    """Response input item MCP list tools (`mcp_list_tools`)."""

    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[params.ConversationItemMcpListToolsToolParam | Model]]
    error: str | None
