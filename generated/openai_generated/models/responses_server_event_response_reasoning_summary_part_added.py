# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningSummaryPartAdded(ResponseReasoningSummaryPartAddedEvent):
    """Responses server event response reasoning summary part added (`response.reasoning_summary_part.added`)."""

    stream_id: str | None = None
