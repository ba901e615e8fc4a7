# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseMcpCallArgumentsWsDelta(Model):
    """Beta responses server event beta response MCP call arguments ws delta (`response.mcp_call_arguments.delta`)."""

    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"] = "response.mcp_call_arguments.delta"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None
