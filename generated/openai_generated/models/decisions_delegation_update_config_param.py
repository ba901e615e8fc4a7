# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_question_param import DecisionQuestionParam


@model
class DecisionsDelegationUpdateConfigParam(Model):
    """Decisions delegation update config param."""

    model: str | None = None
    questions: list[DecisionQuestionParam] | None = None
