# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionCreateParamsQuestionQuestionParamPredicate(TypedDict, total=False):
    """Decision create params question question param predicate (`predicate`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionInputPartParam | Model]]
    type: Required[Literal["predicate"]]
    """Always `predicate`."""
    name: str


class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict, total=False):
    """Decision create params question question param choice (`choice`)."""

    choices: Required[Iterable[params.DecisionCreateParamsQuestionQuestionParamChoiceChoice | Model]]
    instructions: Required[str | Iterable[params.DecisionQuestionInputPartParam | Model]]
    type: Required[Literal["choice"]]
    """Always `choice`."""
    name: str


class DecisionCreateParamsQuestionQuestionParamChoiceChoice(TypedDict, total=False):
    """Decision create params question question param choice choice."""

    value: Required[str | bool]
    description: str


class DecisionCreateParamsQuestionQuestionParamScore(TypedDict, total=False):
    """Decision create params question question param score (`score`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionInputPartParam | Model]]
    levels: Required[Iterable[params.DecisionCreateParamsQuestionQuestionParamScoreLevel | Model]]
    type: Required[Literal["score"]]
    """Always `score`."""
    name: str


class DecisionCreateParamsQuestionQuestionParamScoreLevel(TypedDict, total=False):
    """Decision create params question question param score level."""

    label: Required[str]
    description: str


DecisionCreateParamsQuestion: TypeAlias = (
    params.DecisionCreateParamsQuestionQuestionParamPredicate
    | params.DecisionCreateParamsQuestionQuestionParamChoice
    | params.DecisionCreateParamsQuestionQuestionParamScore
)
"""Decision create params question: one of 3 kinds, told apart by `type`."""
