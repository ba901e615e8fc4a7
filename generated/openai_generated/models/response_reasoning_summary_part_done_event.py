# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_reasoning_summary_part_done_event_part import (
        ResponseReasoningSummaryPartDoneEventPart,
    )


@model
class ResponseReasoningSummaryPartDoneEvent(Model):
    """Response reasoning summary part done event (`response.reasoning_summary_part.done`)."""

    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    summary_index: int
    status: Literal["incomplete"] | None = None
    sequence_number: int
    part: ResponseReasoningSummaryPartDoneEventPart
