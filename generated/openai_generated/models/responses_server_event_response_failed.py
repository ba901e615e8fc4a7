# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_failed_event import ResponseFailedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseFailed(ResponseFailedEvent):
    """Responses server event response failed (`response.failed`)."""

    stream_id: str | None = None
