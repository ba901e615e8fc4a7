# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_created_event import ResponseCreatedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCreated(ResponseCreatedEvent):
    """Responses server event response created (`response.created`)."""

    stream_id: str | None = None
