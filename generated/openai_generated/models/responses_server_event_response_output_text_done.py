# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_text_done_event import ResponseTextDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseOutputTextDone(ResponseTextDoneEvent):
    """Responses server event response output text done (`response.output_text.done`)."""

    stream_id: str | None = None
