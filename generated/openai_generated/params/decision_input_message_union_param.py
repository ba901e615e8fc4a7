# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionInputMessageUnionParam: TypeAlias = (
    params.DecisionInputMessageParamDecisionInputUserMessage
    | params.DecisionInputMessageParamDecisionInputDeveloperMessage
    | params.DecisionInputMessageParamDecisionInputSystemMessage
    | params.DecisionInputMessageParamDecisionInputAssistantMessage
)
"""Decision input message union param: one of 4 kinds, told apart by `role`."""
