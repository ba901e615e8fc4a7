# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMcpCallCompleted(Model):
    """Response MCP call completed (`response.mcp_call.completed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Always `response.mcp_call.completed`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that holds the call."""


@model
class ResponseMcpCallFailed(Model):
    """Response MCP call failed (`response.mcp_call.failed`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Always `response.mcp_call.failed`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that holds the call."""
