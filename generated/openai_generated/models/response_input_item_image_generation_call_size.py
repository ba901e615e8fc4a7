# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseInputItemImageGenerationCallSize: TypeAlias = Literal["1024x1024", "1024x1536", "1536x1024"]
"""Response input item image generation call size: the values known when this was generated."""
