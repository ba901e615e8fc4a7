# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditParamsQuality: TypeAlias = Literal["standard", "low", "medium", "high", "auto", "xhigh", "max"]
"""Image edit params quality: the values known when this was generated."""
