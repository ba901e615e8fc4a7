# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ToolImageGenerationModel: TypeAlias = Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5"]
"""Tool image generation model: the values known when this was generated."""
