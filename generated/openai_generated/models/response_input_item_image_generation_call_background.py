# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseInputItemImageGenerationCallBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Response input item image generation call background: the values known when this was generated."""
