# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_question_input_part import DecisionQuestionInputPart


@model
class DecisionCreateParamsQuestionQuestionParamPredicate(Model):
    """Decision create params question question param predicate (`predicate`)."""

    instructions: str | list[DecisionQuestionInputPart]
    type: Literal["predicate"] = "predicate"
    name: str | None = None
