# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""Beta prompt cache retention enum: the values known when this was generated."""
