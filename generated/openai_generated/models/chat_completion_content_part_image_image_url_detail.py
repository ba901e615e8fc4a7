# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionContentPartImageImageUrlDetail: TypeAlias = Literal["auto", "low", "high", "original"]
"""Chat completion content part image image URL detail: the values known when this was generated."""
