# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_choice_option import DecisionChoiceOption
    from openai_generated.models.decision_question_choice_instructions_parts import (
        DecisionQuestionChoiceInstructionsParts,
    )


@model
class DecisionQuestionChoice(Model):
    """Decision question choice (`choice`)."""

    choices: list[DecisionChoiceOption]
    instructions: str | list[DecisionQuestionChoiceInstructionsParts]
    type: Literal["choice"] = "choice"
    name: str | None = None
