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
    type: Literal["response.content_part.done"] = "response.content_part.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: BetaRealtimeResponseContentPartDoneEventPart
