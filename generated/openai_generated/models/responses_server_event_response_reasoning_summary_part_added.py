# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_summary_part_added_event import (
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningSummaryPartAdded(ResponseReasoningSummaryPartAddedEvent):
    """Responses server event response reasoning summary part added (`response.reasoning_summary_part.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseReasoningSummaryPartDone(ResponseReasoningSummaryPartDoneEvent):
    """Responses server event response reasoning summary part done (`response.reasoning_summary_part.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
