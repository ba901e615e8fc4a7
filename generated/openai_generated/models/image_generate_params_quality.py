# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerateParamsQuality: TypeAlias = Literal["standard", "hd", "low", "medium", "high", "auto", "xhigh", "max"]
"""Image generate params quality: the values known when this was generated."""
