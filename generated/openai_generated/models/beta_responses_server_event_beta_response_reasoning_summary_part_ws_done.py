# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_done_part import (
        BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDonePart,
    )


@model
class BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDone(Model):
    """Beta responses server event beta response reasoning summary part ws done (`response.reasoning_summary_part.done`)."""

    item_id: str
    output_index: int
    part: BetaResponsesServerEventBetaResponseReasoningSummaryPartWsDonePart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    agent: BetaAgentTag | None = None
    status: Literal["incomplete"] | None = None
    stream_id: str | None = None
