# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class McpListToolsCompleted(Model):
    """MCP list tools completed (`mcp_list_tools.completed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["mcp_list_tools.completed"] = "mcp_list_tools.completed"
    """Always `mcp_list_tools.completed`."""
    item_id: str
    """The item that holds the list of tools."""


@model
class McpListToolsFailed(Model):
    """MCP list tools failed (`mcp_list_tools.failed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["mcp_list_tools.failed"] = "mcp_list_tools.failed"
    """Always `mcp_list_tools.failed`."""
    item_id: str
    """The item that holds the list of tools."""
