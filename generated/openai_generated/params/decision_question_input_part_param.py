# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionQuestionInputPartParam: TypeAlias = (
    params.DecisionQuestionInputTextParam | params.DecisionQuestionInputImageParam | params.DecisionInputJSONParam
)
"""Decision question input part: one of 3 kinds, told apart by `type`."""
