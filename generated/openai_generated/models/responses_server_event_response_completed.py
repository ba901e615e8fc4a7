# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_completed_event import ResponseCompletedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCompleted(ResponseCompletedEvent):
    """Responses server event response completed (`response.completed`)."""

    stream_id: str | None = None
