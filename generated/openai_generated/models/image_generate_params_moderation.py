# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerateParamsModeration: TypeAlias = Literal["low", "auto"]
"""Image generate params moderation: the values known when this was generated."""
