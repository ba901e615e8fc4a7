# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseMcpCallArgumentsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    """Beta responses server event response MCP call arguments delta (`response.mcp_call_arguments.delta`)."""

    stream_id: str | None = None
