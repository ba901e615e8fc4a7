# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_answer import DecisionAnswer
    from openai_generated.models.decision_usage import DecisionUsage


@model
class Decision(Model):
    """Decision."""

    answers: list[DecisionAnswer]
    model: str
    usage: DecisionUsage
