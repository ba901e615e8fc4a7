# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_content_part_added_event import (
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseContentPartAdded(ResponseContentPartAddedEvent):
    """Responses server event response content part added (`response.content_part.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseContentPartDone(ResponseContentPartDoneEvent):
    """Responses server event response content part done (`response.content_part.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
