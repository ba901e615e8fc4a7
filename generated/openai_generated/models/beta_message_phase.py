# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaMessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Beta message phase: the values known when this was generated."""
