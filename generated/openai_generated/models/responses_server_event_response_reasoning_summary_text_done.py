# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_summary_text_done_event import ResponseReasoningSummaryTextDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(ResponseReasoningSummaryTextDoneEvent):
    """Responses server event response reasoning summary text done (`response.reasoning_summary_text.done`)."""

    stream_id: str | None = None
