# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ToolImageGenerationComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Tool image generation complexity: the values known when this was generated."""
