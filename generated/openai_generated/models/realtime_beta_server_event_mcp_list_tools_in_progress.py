# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventMCPListToolsInProgress(Model):
    """Realtime beta server event MCP list tools in progress (`mcp_list_tools.in_progress`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["mcp_list_tools.in_progress"] = "mcp_list_tools.in_progress"
    """Always `mcp_list_tools.in_progress`."""
    item_id: str
    """The item that holds the list of tools."""
