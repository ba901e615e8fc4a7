# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionQuestionParamScore(TypedDict, total=False):
    """Decision question param score (`score`)."""

    instructions: Required[str | Iterable[params.DecisionQuestionParamScoreInstructionsParts | Model]]
    levels: Required[Iterable[params.DecisionQuestionScoreLevelParam | Model]]
    type: Required[Literal["score"]]
    name: str
