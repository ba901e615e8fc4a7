# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_reasoning_summary_part_done_event import (
    BetaResponseReasoningSummaryPartDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseReasoningSummaryPartDone(BetaResponseReasoningSummaryPartDoneEvent):
    """Beta responses server event response reasoning summary part done (`response.reasoning_summary_part.done`)."""

    stream_id: str | None = None
