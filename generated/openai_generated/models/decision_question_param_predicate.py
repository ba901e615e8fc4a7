# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_question_param_predicate_instructions_parts import (
        DecisionQuestionParamPredicateInstructionsParts,
    )


@model
class DecisionQuestionParamPredicate(Model):
    """Decision question param predicate (`predicate`)."""

    instructions: str | list[DecisionQuestionParamPredicateInstructionsParts]
    type: Literal["predicate"] = "predicate"
    name: str | None = None
