# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class DecisionAnswerAnswerResourcePredicate(Model):
    """Decision answer answer resource predicate (`predicate`)."""

    name: str | None = None
    probability: float
    type: Literal["predicate"] = "predicate"
    """Always `predicate`."""


@model
class DecisionAnswerAnswerResourceChoice(Model):
    """Decision answer answer resource choice (`choice`)."""

    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswerAnswerResourceChoiceProbability]
    type: Literal["choice"] = "choice"
    """Always `choice`."""


@model
class DecisionAnswerAnswerResourceChoiceProbability(Model):
    """Decision answer answer resource choice probability."""

    probability: float
    value: str | bool


@model
class DecisionAnswerAnswerResourceScore(Model):
    """Decision answer answer resource score (`score`)."""

    confidence: float
    name: str | None = None
    probabilities: list[DecisionAnswerAnswerResourceScoreProbability]
    score: float
    type: Literal["score"] = "score"
    """Always `score`."""


@model
class DecisionAnswerAnswerResourceScoreProbability(Model):
    """Decision answer answer resource score probability."""

    label: str
    probability: float
    value: int


@model
class DecisionAnswerAnswerResourceRefusal(Model):
    """Decision answer answer resource refusal (`refusal`)."""

    name: str | None = None
    type: Literal["refusal"] = "refusal"
    """Always `refusal`."""


if TYPE_CHECKING:
    DecisionAnswer: TypeAlias = (
        DecisionAnswerAnswerResourcePredicate
        | DecisionAnswerAnswerResourceChoice
        | DecisionAnswerAnswerResourceScore
        | DecisionAnswerAnswerResourceRefusal
    )
    """Decision answer: one of 4 kinds, told apart by `type`."""
else:
    DecisionAnswer = TaggedUnion(
        "DecisionAnswer",
        __package__,
        key="type",
        variants={
            "choice": "DecisionAnswerAnswerResourceChoice",
            "predicate": "DecisionAnswerAnswerResourcePredicate",
            "refusal": "DecisionAnswerAnswerResourceRefusal",
            "score": "DecisionAnswerAnswerResourceScore",
        },
        shapes=(),
    )
