# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionInputMessageParamDecisionInputAssistantMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Decision input message param decision input assistant message phase: the values known when this was generated."""
