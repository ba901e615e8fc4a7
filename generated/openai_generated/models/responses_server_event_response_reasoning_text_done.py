# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_text_done_event import ResponseReasoningTextDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningTextDone(ResponseReasoningTextDoneEvent):
    """Responses server event response reasoning text done (`response.reasoning_text.done`)."""

    stream_id: str | None = None
