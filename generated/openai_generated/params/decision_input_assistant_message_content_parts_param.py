# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionInputAssistantMessageContentPartsParam: TypeAlias = (
    params.DecisionInputAssistantMessageContentPartsDecisionInputOutputTextParam
    | params.DecisionInputAssistantMessageContentPartsDecisionInputRefusalParam
)
"""Decision input assistant message content parts: one of 2 kinds, told apart by `type`."""
