# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseMcpCallArgumentsDelta(Model):
    """Response MCP call arguments delta (`response.mcp_call_arguments.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    """Always `response.mcp_call_arguments.delta`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that holds the call."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    delta: str
    """The next piece of the arguments' JSON text, to be appended."""
    obfuscation: str | None = None
    """Random padding that hides the true length of the piece; null when it is turned off."""


@model
class ResponseMcpCallArgumentsDone(Model):
    """Response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.mcp_call_arguments.done"] = "response.mcp_call_arguments.done"
    """Always `response.mcp_call_arguments.done`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that holds the call."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    arguments: str
    """The whole arguments as JSON text."""
