# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_event_event import DecisionEventEvent


@model
class DecisionEvent(Model):
    """Decision event (`decision.event`)."""

    delegation_id: str | None = None
    event: DecisionEventEvent
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str | None = None
    trigger_id: str | None = None
    type: Literal["decision.event"] = "decision.event"
