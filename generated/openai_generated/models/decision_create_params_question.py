# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.decision_question_input_part import DecisionQuestionInputPart


@model
class DecisionCreateParamsQuestionQuestionParamPredicate(Model):
    """Decision create params question question param predicate (`predicate`)."""

    instructions: str | list[DecisionQuestionInputPart]
    type: Literal["predicate"] = "predicate"
    """Always `predicate`."""
    name: str | None = None


@model
class DecisionCreateParamsQuestionQuestionParamChoice(Model):
    """Decision create params question question param choice (`choice`)."""

    choices: list[DecisionCreateParamsQuestionQuestionParamChoiceChoice]
    instructions: str | list[DecisionQuestionInputPart]
    type: Literal["choice"] = "choice"
    """Always `choice`."""
    name: str | None = None


@model
class DecisionCreateParamsQuestionQuestionParamChoiceChoice(Model):
    """Decision create params question question param choice choice."""

    value: str | bool
    description: str | None = None


@model
class DecisionCreateParamsQuestionQuestionParamScore(Model):
    """Decision create params question question param score (`score`)."""

    instructions: str | list[DecisionQuestionInputPart]
    levels: list[DecisionCreateParamsQuestionQuestionParamScoreLevel]
    type: Literal["score"] = "score"
    """Always `score`."""
    name: str | None = None


@model
class DecisionCreateParamsQuestionQuestionParamScoreLevel(Model):
    """Decision create params question question param score level."""

    label: str
    description: str | None = None


if TYPE_CHECKING:
    DecisionCreateParamsQuestion: TypeAlias = (
        DecisionCreateParamsQuestionQuestionParamPredicate
        | DecisionCreateParamsQuestionQuestionParamChoice
        | DecisionCreateParamsQuestionQuestionParamScore
    )
    """Decision create params question: one of 3 kinds, told apart by `type`."""
else:
    DecisionCreateParamsQuestion = TaggedUnion(
        "DecisionCreateParamsQuestion",
        __package__,
        key="type",
        variants={
            "choice": "DecisionCreateParamsQuestionQuestionParamChoice",
            "predicate": "DecisionCreateParamsQuestionQuestionParamPredicate",
            "score": "DecisionCreateParamsQuestionQuestionParamScore",
        },
        shapes=(),
    )
