# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ToolImageGenerationOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Tool image generation output format: the values known when this was generated."""
