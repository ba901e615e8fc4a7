# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Beta reasoning summary: the values known when this was generated."""
