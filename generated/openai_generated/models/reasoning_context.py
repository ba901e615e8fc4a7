# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningContext: TypeAlias = Literal["auto", "current_turn", "all_turns"]
"""Reasoning context: the values known when this was generated."""
