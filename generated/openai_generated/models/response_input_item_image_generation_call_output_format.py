# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseInputItemImageGenerationCallOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Response input item image generation call output format: the values known when this was generated."""
