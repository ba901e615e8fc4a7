# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseReasoningTextDelta(Model):
    """Responses web socket stream event response reasoning text delta (`response.reasoning_text.delta`)."""

    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"
    """Always `response.reasoning_text.delta`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    delta: str
    """The next piece of the thoughts, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseReasoningTextDone(Model):
    """Responses web socket stream event response reasoning text done (`response.reasoning_text.done`)."""

    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
    """Always `response.reasoning_text.done`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    text: str
    """The whole thoughts."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
