# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_queued_event import ResponseQueuedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseQueued(ResponseQueuedEvent):
    """Responses server event response queued (`response.queued`)."""

    stream_id: str | None = None
