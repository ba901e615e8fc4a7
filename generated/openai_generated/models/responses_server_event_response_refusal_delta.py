# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_refusal_delta_event import ResponseRefusalDeltaEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseRefusalDelta(ResponseRefusalDeltaEvent):
    """Responses server event response refusal delta (`response.refusal.delta`)."""

    stream_id: str | None = None
