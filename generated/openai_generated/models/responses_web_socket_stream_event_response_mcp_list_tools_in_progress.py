# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseMcpListToolsInProgress(Model):
    """Responses web socket stream event response MCP list tools in progress (`response.mcp_list_tools.in_progress`)."""

    type: Literal["response.mcp_list_tools.in_progress"] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None
