# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_call_arguments_delta_event import (
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpCallArgumentsDelta(ResponseMcpCallArgumentsDeltaEvent):
    """Responses server event response MCP call arguments delta (`response.mcp_call_arguments.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDoneEvent):
    """Responses server event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
