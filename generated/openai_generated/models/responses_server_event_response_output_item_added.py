# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_output_item_added_event import ResponseOutputItemAddedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseOutputItemAdded(ResponseOutputItemAddedEvent):
    """Responses server event response output item added (`response.output_item.added`)."""

    stream_id: str | None = None
