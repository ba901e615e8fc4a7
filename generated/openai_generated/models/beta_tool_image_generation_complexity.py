# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolImageGenerationComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Beta tool image generation complexity: the values known when this was generated."""
