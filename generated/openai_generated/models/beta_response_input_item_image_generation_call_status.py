# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputItemImageGenerationCallStatus: TypeAlias = Literal["in_progress", "completed", "generating", "failed"]
"""Beta response input item image generation call status: the values known when this was generated."""
