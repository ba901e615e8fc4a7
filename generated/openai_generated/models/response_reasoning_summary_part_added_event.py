# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart,
    )


@model
class ResponseReasoningSummaryPartAddedEvent(Model):
    """Response reasoning summary part added event (`response.reasoning_summary_part.added`)."""

    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"
    """Always `response.reasoning_summary_part.added`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    summary_index: int
    """Which part of the summary this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    part: ResponseReasoningSummaryPartAddedEventPart
    """The new part of the summary, still empty."""
