# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionCreateParamsInputUnionMember1: TypeAlias = (
    params.InputUnionMember1DecisionInputUserMessageParam
    | params.InputUnionMember1DecisionInputDeveloperMessageParam
    | params.InputUnionMember1DecisionInputSystemMessageParam
    | params.InputUnionMember1DecisionInputAssistantMessageParam
    | params.InputUnionMember1DecisionInputFunctionCallParam
    | params.InputUnionMember1DecisionInputFunctionCallOutputParam
    | params.InputUnionMember1DecisionInputCustomToolCallParam
    | params.InputUnionMember1DecisionInputCustomToolCallOutputParam
)
"""Decision create params input union member 1: one of 8 kinds, told apart by `type`."""
