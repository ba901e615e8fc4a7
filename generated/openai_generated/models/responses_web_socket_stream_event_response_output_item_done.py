# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_output_item import ResponseOutputItem


@model
class ResponsesWebSocketStreamEventResponseOutputItemDone(Model):
    """Responses web socket stream event response output item done (`response.output_item.done`)."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: ResponseOutputItem
    stream_id: str | None = None
