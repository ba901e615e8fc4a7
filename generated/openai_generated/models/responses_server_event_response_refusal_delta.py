# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_refusal_delta_event import ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseRefusalDelta(ResponseRefusalDeltaEvent):
    """Responses server event response refusal delta (`response.refusal.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseRefusalDone(ResponseRefusalDoneEvent):
    """Responses server event response refusal done (`response.refusal.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
