# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputItemImageGenerationCallAction: TypeAlias = Literal["generate", "edit", "auto"]
"""Beta response input item image generation call action: the values known when this was generated."""
