# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseInputItemImageGenerationCallAction: TypeAlias = Literal["generate", "edit", "auto"]
"""Response input item image generation call action: the values known when this was generated."""
