# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart,
    )
    from openai_generated.models.response_reasoning_summary_part_done_event_part import (
        ResponseReasoningSummaryPartDoneEventPart,
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


@model
class ResponseReasoningSummaryPartDoneEvent(Model):
    """Response reasoning summary part done event (`response.reasoning_summary_part.done`)."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    """Always `response.reasoning_summary_part.done`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    summary_index: int
    """Which part of the summary this is about, counted from 0."""
    status: Literal["incomplete"] | None = None
    """Always `incomplete`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    part: ResponseReasoningSummaryPartDoneEventPart
    """The whole part of the summary."""
