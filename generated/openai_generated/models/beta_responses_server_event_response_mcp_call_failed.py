# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseMcpCallFailed(BetaResponseMcpCallFailedEvent):
    """Beta responses server event response MCP call failed (`response.mcp_call.failed`)."""

    stream_id: str | None = None
