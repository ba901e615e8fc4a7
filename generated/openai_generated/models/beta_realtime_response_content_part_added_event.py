# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response_content_part_added_event_part import (
        BetaRealtimeResponseContentPartAddedEventPart,
    )


@model
class BetaRealtimeResponseContentPartAddedEvent(Model):
    """Beta realtime response content part added event (`response.content_part.added`)."""

    event_id: str
    type: Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: BetaRealtimeResponseContentPartAddedEventPart
