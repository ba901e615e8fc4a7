# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InputUnionMember1DecisionInputAssistantMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Input union member 1 decision input assistant message phase: the values known when this was generated."""
