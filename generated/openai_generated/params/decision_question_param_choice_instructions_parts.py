# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionQuestionParamChoiceInstructionsParts: TypeAlias = (
    params.DecisionInputTextParam
    | params.DecisionQuestionChoiceInstructionsPartsInputImageParam
    | params.DecisionQuestionParamChoiceInstructionsPartsInputJSON
)
"""Decision question param choice instructions parts: one of 3 kinds, told apart by `type`."""
