# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Beta image gen tool complexity: the values known when this was generated."""
