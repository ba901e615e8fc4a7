# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionCreateParamsQuestion: TypeAlias = (
    params.DecisionCreateParamsQuestionQuestionParamPredicate
    | params.DecisionCreateParamsQuestionQuestionParamChoice
    | params.DecisionCreateParamsQuestionQuestionParamScore
)
"""Decision create params question: one of 3 kinds, told apart by `type`."""
