# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartsParam: TypeAlias = (
    params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputTextParam
    | params.InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusalParam
)
"""Input decision input assistant message content decision input assistant content parts: one of 2 kinds, told apart by `type`."""
