# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_create_params_question_question_param_score_level import (
        DecisionCreateParamsQuestionQuestionParamScoreLevel,
    )
    from openai_generated.models.decision_question_input_part import DecisionQuestionInputPart


@model
class DecisionCreateParamsQuestionQuestionParamScore(Model):
    """Decision create params question question param score (`score`)."""

    instructions: str | list[DecisionQuestionInputPart]
    levels: list[DecisionCreateParamsQuestionQuestionParamScoreLevel]
    type: Literal["score"] = "score"
    name: str | None = None
