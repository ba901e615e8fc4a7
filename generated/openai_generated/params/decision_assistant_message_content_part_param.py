# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

DecisionAssistantMessageContentPartParam: TypeAlias = (
    params.DecisionAssistantMessageContentPartOutputTextParam | params.DecisionAssistantMessageContentPartRefusalParam
)
"""Decision assistant message content part: one of 2 kinds, told apart by `type`."""
