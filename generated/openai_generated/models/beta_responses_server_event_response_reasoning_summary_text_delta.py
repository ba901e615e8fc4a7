# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_reasoning_summary_text_delta_event import (
    BetaResponseReasoningSummaryTextDeltaEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseReasoningSummaryTextDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    """Beta responses server event response reasoning summary text delta (`response.reasoning_summary_text.delta`)."""

    stream_id: str | None = None
