# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseReasoningItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response reasoning item status: the values known when this was generated."""
