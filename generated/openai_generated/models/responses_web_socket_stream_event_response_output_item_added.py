# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_output_item import ResponseOutputItem


@model
class ResponsesWebSocketStreamEventResponseOutputItemAdded(Model):
    """Responses web socket stream event response output item added (`response.output_item.added`)."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: ResponseOutputItem
    stream_id: str | None = None
