# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputItemImageGenerationCallBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Beta response input item image generation call background: the values known when this was generated."""
