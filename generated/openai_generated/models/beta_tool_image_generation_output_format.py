# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolImageGenerationOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Beta tool image generation output format: the values known when this was generated."""
