# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_reasoning_summary_part_added_event_part import (
        BetaResponseReasoningSummaryPartAddedEventPart,
    )


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(Model):
    """Beta responses web socket stream event response reasoning summary part added (`response.reasoning_summary_part.added`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartAddedEventPart
    stream_id: str | None = None
