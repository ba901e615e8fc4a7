# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_compaction_compacting_event_agent import (
        BetaResponseCompactionCompactingEventAgent,
    )


@model
class BetaResponseCompactionCompactingEvent(Model):
    """Beta response compaction compacting event (`response.compaction.compacting`)."""

    item_id: str
    """The item that this is about."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    """Always `response.compaction.compacting`."""
    agent: BetaResponseCompactionCompactingEventAgent | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
