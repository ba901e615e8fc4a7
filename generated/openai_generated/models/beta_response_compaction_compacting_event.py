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
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    agent: BetaResponseCompactionCompactingEventAgent | None = None
