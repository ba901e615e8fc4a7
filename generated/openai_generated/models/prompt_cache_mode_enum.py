# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


PromptCacheModeEnum: TypeAlias = Literal["implicit", "explicit"]
"""Prompt cache mode enum: the values known when this was generated."""
