# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolImageGenerationQuality: TypeAlias = Literal["low", "medium", "high", "auto", "xhigh", "max"]
"""Beta tool image generation quality: the values known when this was generated."""
