# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_refusal_done_event import ResponseRefusalDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseRefusalDone(ResponseRefusalDoneEvent):
    """Responses server event response refusal done (`response.refusal.done`)."""

    stream_id: str | None = None
