# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class DecisionCreateParamsQuestionQuestionParamScoreLevel(TypedDict, total=False):
    """Decision create params question question param score level."""

    label: Required[str]
    description: str
