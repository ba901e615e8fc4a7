# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_in_progress_event import ResponseInProgressEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseInProgress(ResponseInProgressEvent):
    """Responses server event response in progress (`response.in_progress`)."""

    stream_id: str | None = None
