# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response_content_part_done_event_part import (
        BetaRealtimeResponseContentPartDoneEventPart,
    )


@model
class BetaRealtimeResponseContentPartDoneEvent(Model):
    """Beta realtime response content part done event (`response.content_part.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Always `response.content_part.done`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    part: BetaRealtimeResponseContentPartDoneEventPart
    """The whole part, without its sound."""
