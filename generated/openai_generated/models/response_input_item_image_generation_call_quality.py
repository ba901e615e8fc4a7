# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseInputItemImageGenerationCallQuality: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]
"""Response input item image generation call quality: the values known when this was generated."""
