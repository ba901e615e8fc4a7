# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolImageGenerationModeration: TypeAlias = Literal["auto", "low"]
"""Beta tool image generation moderation: the values known when this was generated."""
