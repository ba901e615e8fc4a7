# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenCompletedEventQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Image gen completed event quality: the values known when this was generated."""
