# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.decision_question_predicate_instructions_parts import (
        DecisionQuestionPredicateInstructionsParts,
    )


@model
class DecisionQuestionPredicate(Model):
    """Decision question predicate (`predicate`)."""

    instructions: str | list[DecisionQuestionPredicateInstructionsParts]
    type: Literal["predicate"] = "predicate"
    name: str | None = None
