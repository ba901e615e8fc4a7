# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMcpCallCompletedEvent(Model):
    """Response MCP call completed event (`response.mcp_call.completed`)."""

    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Always `response.mcp_call.completed`."""
    item_id: str
    """The item that holds the call."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseMcpCallFailedEvent(Model):
    """Response MCP call failed event (`response.mcp_call.failed`)."""

    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Always `response.mcp_call.failed`."""
    item_id: str
    """The item that holds the call."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
