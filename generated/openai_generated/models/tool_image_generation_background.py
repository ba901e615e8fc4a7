# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ToolImageGenerationBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Tool image generation background: the values known when this was generated."""
