# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_create_params_question_question_param_choice_choice import (
        DecisionCreateParamsQuestionQuestionParamChoiceChoice,
    )
    from openai_generated.models.decision_question_input_part import DecisionQuestionInputPart


@model
class DecisionCreateParamsQuestionQuestionParamChoice(Model):
    """Decision create params question question param choice (`choice`)."""

    choices: list[DecisionCreateParamsQuestionQuestionParamChoiceChoice]
    instructions: str | list[DecisionQuestionInputPart]
    type: Literal["choice"] = "choice"
    name: str | None = None
