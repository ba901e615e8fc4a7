# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Model):
    """Beta responses web socket stream event response custom tool call input done (`response.custom_tool_call_input.done`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = None
