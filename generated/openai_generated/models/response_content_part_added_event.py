# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.output_content import OutputContent


@model
class ResponseContentPartAddedEvent(Model):
    """Response content part added event (`response.content_part.added`)."""

    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Always `response.content_part.added`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    part: OutputContent
    """The new part, still empty."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseContentPartDoneEvent(Model):
    """Response content part done event (`response.content_part.done`)."""

    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Always `response.content_part.done`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    part: OutputContent
    """The whole part."""
