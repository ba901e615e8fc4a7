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
    """Always `response.output_item.added`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    item: ResponseOutputItem
    """The new item, still without content."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseOutputItemDone(Model):
    """Responses web socket stream event response output item done (`response.output_item.done`)."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Always `response.output_item.done`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    item: ResponseOutputItem
    """The whole item."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
