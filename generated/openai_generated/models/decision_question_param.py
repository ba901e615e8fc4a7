# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_choice_option import DecisionChoiceOption
    from openai_generated.models.decision_question_param_choice_instructions_parts import (
        DecisionQuestionParamChoiceInstructionsParts,
    )
    from openai_generated.models.decision_question_param_predicate_instructions_parts import (
        DecisionQuestionParamPredicateInstructionsParts,
    )
    from openai_generated.models.decision_question_param_score_instructions_parts import (
        DecisionQuestionParamScoreInstructionsParts,
    )
    from openai_generated.models.decision_question_score_level import DecisionQuestionScoreLevel


@model
class DecisionQuestionParamChoice(Model):
    """Decision question param choice (`choice`)."""

    choices: list[DecisionChoiceOption]
    instructions: str | list[DecisionQuestionParamChoiceInstructionsParts]
    type: Literal["choice"] = "choice"
    """Always `choice`."""
    name: str | None = None


@model
class DecisionQuestionParamPredicate(Model):
    """Decision question param predicate (`predicate`)."""

    instructions: str | list[DecisionQuestionParamPredicateInstructionsParts]
    type: Literal["predicate"] = "predicate"
    """Always `predicate`."""
    name: str | None = None


@model
class DecisionQuestionParamScore(Model):
    """Decision question param score (`score`)."""

    instructions: str | list[DecisionQuestionParamScoreInstructionsParts]
    levels: list[DecisionQuestionScoreLevel]
    type: Literal["score"] = "score"
    """Always `score`."""
    name: str | None = None


if TYPE_CHECKING:
    DecisionQuestionParam: TypeAlias = (
        DecisionQuestionParamChoice | DecisionQuestionParamPredicate | DecisionQuestionParamScore
    )
    """Decision question param: one of 3 kinds, told apart by `type`."""
else:
    DecisionQuestionParam = TaggedUnion(
        "DecisionQuestionParam",
        __package__,
        key="type",
        variants={
            "choice": "DecisionQuestionParamChoice",
            "predicate": "DecisionQuestionParamPredicate",
            "score": "DecisionQuestionParamScore",
        },
        shapes=(),
    )
