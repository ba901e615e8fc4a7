# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateReasoningContext: TypeAlias = Literal["auto", "current_turn", "all_turns"]
"""Beta responses client event response create reasoning context: the values known when this was generated."""
