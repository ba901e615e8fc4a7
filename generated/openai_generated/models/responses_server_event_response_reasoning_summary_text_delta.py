# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_summary_text_delta_event import ResponseReasoningSummaryTextDeltaEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningSummaryTextDelta(ResponseReasoningSummaryTextDeltaEvent):
    """Responses server event response reasoning summary text delta (`response.reasoning_summary_text.delta`)."""

    stream_id: str | None = None
