# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningContext: TypeAlias = Literal["auto", "current_turn", "all_turns"]
"""Beta reasoning context: the values known when this was generated."""
