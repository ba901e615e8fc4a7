# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_reasoning_text_delta_event import (
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseReasoningTextDelta(ResponseReasoningTextDeltaEvent):
    """Responses server event response reasoning text delta (`response.reasoning_text.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseReasoningTextDone(ResponseReasoningTextDoneEvent):
    """Responses server event response reasoning text done (`response.reasoning_text.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
