# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_question import DecisionQuestion


@model
class DecisionTrigger(Model):
    """Decision trigger (`decisions`)."""

    decisions: DecisionTriggerDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""


@model
class DecisionTriggerDecisions(Model):
    """Decision trigger decisions."""

    questions: list[DecisionQuestion]


DecisionTriggerEventType: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
"""Decision trigger event type: the values known when this was generated."""
