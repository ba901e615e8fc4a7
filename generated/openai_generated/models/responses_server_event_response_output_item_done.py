# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_output_item_done_event import ResponseOutputItemDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseOutputItemDone(ResponseOutputItemDoneEvent):
    """Responses server event response output item done (`response.output_item.done`)."""

    stream_id: str | None = None
