# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_text_delta_event import ResponseTextDeltaEvent, ResponseTextDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseOutputTextDelta(ResponseTextDeltaEvent):
    """Responses server event response output text delta (`response.output_text.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseOutputTextDone(ResponseTextDoneEvent):
    """Responses server event response output text done (`response.output_text.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
