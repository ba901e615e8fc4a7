# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_trigger_param_decisions import DecisionTriggerParamDecisions


@model
class DecisionTriggerParam(Model):
    """Decision trigger param (`decisions`)."""

    decisions: DecisionTriggerParamDecisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | str
    type: Literal["decisions"] = "decisions"
