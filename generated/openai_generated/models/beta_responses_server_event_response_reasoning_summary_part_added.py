# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_reasoning_summary_part_added_event import (
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseReasoningSummaryPartAdded(BetaResponseReasoningSummaryPartAddedEvent):
    """Beta responses server event response reasoning summary part added (`response.reasoning_summary_part.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseReasoningSummaryPartDone(BetaResponseReasoningSummaryPartDoneEvent):
    """Beta responses server event response reasoning summary part done (`response.reasoning_summary_part.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
