# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_question_param import DecisionQuestionParam


@model
class DecisionTriggerParam(Model):
    """Decision trigger param (`decisions`)."""

    decisions: DecisionTriggerParamDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"] = "decisions"
    """Always `decisions`."""


@model
class DecisionTriggerParamDecisions(Model):
    """Decision trigger param decisions."""

    questions: list[DecisionQuestionParam]


DecisionTriggerParamEventType: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
"""Decision trigger param event type: the values known when this was generated."""
