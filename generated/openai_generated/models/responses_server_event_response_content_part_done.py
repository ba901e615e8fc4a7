# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_content_part_done_event import ResponseContentPartDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseContentPartDone(ResponseContentPartDoneEvent):
    """Responses server event response content part done (`response.content_part.done`)."""

    stream_id: str | None = None
