# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaPromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""Beta prompt cache mode enum: the values known when this was generated."""
