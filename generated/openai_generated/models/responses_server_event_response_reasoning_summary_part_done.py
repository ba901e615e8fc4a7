# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningSummaryPartDone(ResponseReasoningSummaryPartDoneEvent):
    """Responses server event response reasoning summary part done (`response.reasoning_summary_part.done`)."""

    stream_id: str | None = None
