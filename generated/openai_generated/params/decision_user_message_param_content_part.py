# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionUserMessageParamContentPart: TypeAlias = (
    params.DecisionStoredUserMessageContentPartInputTextParam
    | params.DecisionStoredUserMessageContentPartInputImageParam
    | params.DecisionUserMessageParamContentPartInputJSON
)
"""Decision user message param content part: one of 3 kinds, told apart by `type`."""
