# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionQuestionParamChoice(TypedDict, total=False):
    """Decision question param choice (`choice`)."""

    choices: Required[Iterable[params.DecisionChoiceOptionParam | Model]]
    instructions: Required[str | Iterable[params.DecisionQuestionParamChoiceInstructionsParts | Model]]
    type: Required[Literal["choice"]]
    """Always `choice`."""
    name: str


class DecisionChoiceOptionParam(TypedDict, total=False):
    """Decision choice option."""

    value: Required[str | bool]
    description: str | None


class DecisionQuestionParamPredicate(TypedDict, total=False):
    """Decision question param predicate (`predicate`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionParamPredicateInstructionsParts | Model]]
    type: Required[Literal["predicate"]]
    """Always `predicate`."""
    name: str


class DecisionQuestionParamScore(TypedDict, total=False):
    """Decision question param score (`score`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionParamScoreInstructionsParts | Model]]
    levels: Required[Iterable[params.DecisionQuestionScoreLevelParam | Model]]
    type: Required[Literal["score"]]
    """Always `score`."""
    name: str


class DecisionQuestionScoreLevelParam(TypedDict, total=False):
    """Decision question score level."""

    label: Required[str]
    description: str | None


DecisionQuestionParam: TypeAlias = (
    params.DecisionQuestionParamChoice | params.DecisionQuestionParamPredicate | params.DecisionQuestionParamScore
)
"""Decision question param: one of 3 kinds, told apart by `type`."""
