# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionQuestionParamPredicate(TypedDict, total=False):
    """Decision question param predicate (`predicate`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionParamPredicateInstructionsParts | Model]]
    type: Required[Literal["predicate"]]
    name: str
