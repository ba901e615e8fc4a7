# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseMcpCallCompletedEvent(Model):
    """Beta response MCP call completed event (`response.mcp_call.completed`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.mcp_call.completed"] = "response.mcp_call.completed"
    """Always `response.mcp_call.completed`."""
    item_id: str
    """The item that holds the call."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class BetaResponseMcpCallFailedEvent(Model):
    """Beta response MCP call failed event (`response.mcp_call.failed`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.mcp_call.failed"] = "response.mcp_call.failed"
    """Always `response.mcp_call.failed`."""
    item_id: str
    """The item that holds the call."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
