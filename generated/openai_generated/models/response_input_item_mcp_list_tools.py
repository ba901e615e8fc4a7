# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.conversation_item_mcp_list_tools_tool import ConversationItemMcpListToolsTool


@model
class ResponseInputItemMcpListTools(Model):
    """Response input item MCP list tools (`mcp_list_tools`)."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    """Always `mcp_list_tools`."""
    id: str
    """Names the item in events, references and deletions."""
    server_label: str
    """The server that was asked for its tools, by the label you gave it."""
    tools: list[ConversationItemMcpListToolsTool]
    """The tools that the server offers."""
    error: str | None = None
    """Why the server could not list its tools."""
