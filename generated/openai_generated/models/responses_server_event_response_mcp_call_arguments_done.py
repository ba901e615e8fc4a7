# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_mcp_call_arguments_done_event import ResponseMcpCallArgumentsDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseMcpCallArgumentsDone(ResponseMcpCallArgumentsDoneEvent):
    """Responses server event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    stream_id: str | None = None
