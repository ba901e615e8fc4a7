# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_incomplete_event import ResponseIncompleteEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseIncomplete(ResponseIncompleteEvent):
    """Responses server event response incomplete (`response.incomplete`)."""

    stream_id: str | None = None
