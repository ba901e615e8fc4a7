# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_summary_text_delta_event import (
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningSummaryTextDelta(ResponseReasoningSummaryTextDeltaEvent):
    """Responses server event response reasoning summary text delta (`response.reasoning_summary_text.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(ResponseReasoningSummaryTextDoneEvent):
    """Responses server event response reasoning summary text done (`response.reasoning_summary_text.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
