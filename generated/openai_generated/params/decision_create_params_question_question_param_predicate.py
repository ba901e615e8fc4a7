# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionCreateParamsQuestionQuestionParamPredicate(TypedDict, total=False):
    """Decision create params question question param predicate (`predicate`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionInputPartParam | Model]]
    type: Required[Literal["predicate"]]
    name: str
