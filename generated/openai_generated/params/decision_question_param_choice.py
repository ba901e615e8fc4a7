# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionQuestionParamChoice(TypedDict, total=False):
    """Decision question param choice (`choice`)."""

    choices: Required[Iterable[params.DecisionChoiceOptionParam | Model]]
    instructions: Required[str | Iterable[params.DecisionQuestionParamChoiceInstructionsParts | Model]]
    type: Required[Literal["choice"]]
    name: str
