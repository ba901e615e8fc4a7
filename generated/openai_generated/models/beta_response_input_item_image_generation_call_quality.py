# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputItemImageGenerationCallQuality: TypeAlias = Literal["low", "medium", "high", "xhigh", "max", "auto"]
"""Beta response input item image generation call quality: the values known when this was generated."""
