# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_response_content_part_added_event_part import (
        RealtimeResponseContentPartAddedEventPart,
    )


@model
class RealtimeResponseContentPartAddedEvent(Model):
    """Realtime response content part added event (`response.content_part.added`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.content_part.added"] = "response.content_part.added"
    """Always `response.content_part.added`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    part: RealtimeResponseContentPartAddedEventPart
    """The new part, still empty."""
