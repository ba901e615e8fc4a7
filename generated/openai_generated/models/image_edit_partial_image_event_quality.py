# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Image edit partial image event quality: the values known when this was generated."""
