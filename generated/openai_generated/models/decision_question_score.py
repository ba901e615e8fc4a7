# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_question_score_instructions_parts import (
        DecisionQuestionScoreInstructionsParts,
    )
    from openai_generated.models.decision_question_score_level import DecisionQuestionScoreLevel


@model
class DecisionQuestionScore(Model):
    """Decision question score (`score`)."""

    instructions: str | list[DecisionQuestionScoreInstructionsParts]
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"] = "score"
    name: str | None = None
