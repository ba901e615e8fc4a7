# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class DecisionCreateParamsQuestionQuestionParamChoiceChoice(TypedDict, total=False):
    """Decision create params question question param choice choice."""

    value: Required[str | bool]
    description: str
