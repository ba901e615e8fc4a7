# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseImageGenCallCompletedEvent(Model):
    """Response image gen call completed event (`response.image_generation_call.completed`)."""

    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    """Always `response.image_generation_call.completed`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    item_id: str
    """The item that this is about."""


@model
class ResponseImageGenCallGeneratingEvent(Model):
    """Response image gen call generating event (`response.image_generation_call.generating`)."""

    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    """Always `response.image_generation_call.generating`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this is about."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
