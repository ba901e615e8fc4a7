# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseRefusalDeltaEvent(Model):
    """Response refusal delta event (`response.refusal.delta`)."""

    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    """Always `response.refusal.delta`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    delta: str
    """The next piece of the refusal, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseRefusalDoneEvent(Model):
    """Response refusal done event (`response.refusal.done`)."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    """Always `response.refusal.done`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    refusal: str
    """All words of the refusal."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
