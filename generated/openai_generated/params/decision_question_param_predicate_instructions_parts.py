# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionQuestionParamPredicateInstructionsParts: TypeAlias = (
    params.DecisionInputTextParam
    | params.DecisionQuestionPredicateInstructionsPartsInputImageParam
    | params.DecisionQuestionParamPredicateInstructionsPartsInputJSON
)
"""Decision question param predicate instructions parts: one of 3 kinds, told apart by `type`."""
