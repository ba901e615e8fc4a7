# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_responses_server_event_beta_response_reasoning_summary_part_ws_added_part import (
        BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedPart,
    )


@model
class BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAdded(Model):
    """Beta responses server event beta response reasoning summary part ws added (`response.reasoning_summary_part.added`)."""

    item_id: str
    output_index: int
    part: BetaResponsesServerEventBetaResponseReasoningSummaryPartWsAddedPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None
