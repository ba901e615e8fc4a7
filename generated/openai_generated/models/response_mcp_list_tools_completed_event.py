# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMcpListToolsCompletedEvent(Model):
    """Response MCP list tools completed event (`response.mcp_list_tools.completed`)."""

    type: Literal["response.mcp_list_tools.completed"] = "response.mcp_list_tools.completed"
    """Always `response.mcp_list_tools.completed`."""
    item_id: str
    """The item that this is about."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseMcpListToolsFailedEvent(Model):
    """Response MCP list tools failed event (`response.mcp_list_tools.failed`)."""

    type: Literal["response.mcp_list_tools.failed"] = "response.mcp_list_tools.failed"
    """Always `response.mcp_list_tools.failed`."""
    item_id: str
    """The item that this is about."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
