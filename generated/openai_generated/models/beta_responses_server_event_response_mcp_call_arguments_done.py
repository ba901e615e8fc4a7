# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseMcpCallArgumentsDone(BetaResponseMcpCallArgumentsDoneEvent):
    """Beta responses server event response MCP call arguments done (`response.mcp_call_arguments.done`)."""

    stream_id: str | None = None
