# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_choice_option import DecisionChoiceOption
    from openai_generated.models.decision_question_choice_instructions_parts import (
        DecisionQuestionChoiceInstructionsParts,
    )
    from openai_generated.models.decision_question_predicate_instructions_parts import (
        DecisionQuestionPredicateInstructionsParts,
    )
    from openai_generated.models.decision_question_score_instructions_parts import (
        DecisionQuestionScoreInstructionsParts,
    )
    from openai_generated.models.decision_question_score_level import DecisionQuestionScoreLevel


@model
class DecisionQuestionChoice(Model):
    """Decision question choice (`choice`)."""

    choices: list[DecisionChoiceOption]
    instructions: str | list[DecisionQuestionChoiceInstructionsParts]
    type: Literal["choice"] = "choice"
    """Always `choice`."""
    name: str | None = None


@model
class DecisionQuestionPredicate(Model):
    """Decision question predicate (`predicate`)."""

    instructions: str | list[DecisionQuestionPredicateInstructionsParts]
    type: Literal["predicate"] = "predicate"
    """Always `predicate`."""
    name: str | None = None


@model
class DecisionQuestionScore(Model):
    """Decision question score (`score`)."""

    instructions: str | list[DecisionQuestionScoreInstructionsParts]
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"] = "score"
    """Always `score`."""
    name: str | None = None


if TYPE_CHECKING:
    DecisionQuestion: TypeAlias = DecisionQuestionChoice | DecisionQuestionPredicate | DecisionQuestionScore
    """Decision question: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestion = TaggedUnion(
        "DecisionQuestion",
        __package__,
        key="type",
        variants={
            "choice": "DecisionQuestionChoice",
            "predicate": "DecisionQuestionPredicate",
            "score": "DecisionQuestionScore",
        },
        shapes=(),
    )
