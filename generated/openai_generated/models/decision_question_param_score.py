# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_question_param_score_instructions_parts import (
        DecisionQuestionParamScoreInstructionsParts,
    )
    from openai_generated.models.decision_question_score_level import DecisionQuestionScoreLevel


@model
class DecisionQuestionParamScore(Model):
    """Decision question param score (`score`)."""

    instructions: str | list[DecisionQuestionParamScoreInstructionsParts]
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"] = "score"
    name: str | None = None
