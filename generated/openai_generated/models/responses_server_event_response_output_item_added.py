# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_output_item_added_event import (
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseOutputItemAdded(ResponseOutputItemAddedEvent):
    """Responses server event response output item added (`response.output_item.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseOutputItemDone(ResponseOutputItemDoneEvent):
    """Responses server event response output item done (`response.output_item.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
