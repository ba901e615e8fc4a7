# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionQuestionParamScoreInstructionsParts: TypeAlias = (
    params.DecisionInputTextParam
    | params.DecisionQuestionScoreInstructionsPartsInputImageParam
    | params.DecisionQuestionParamScoreInstructionsPartsInputJSON
)
"""Decision question param score instructions parts: one of 3 kinds, told apart by `type`."""
