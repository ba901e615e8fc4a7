# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_mcp_call_arguments_delta_event import (
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseMcpCallArgumentsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    """Beta responses server event response MCP call arguments delta (`response.mcp_call_arguments.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseMcpCallArgumentsDone(BetaResponseMcpCallArgumentsDoneEvent):
    """Beta responses server event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
