# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningGenerateSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Reasoning generate summary: the values known when this was generated."""
