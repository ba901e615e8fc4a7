# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningGenerateSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Beta reasoning generate summary: the values known when this was generated."""
