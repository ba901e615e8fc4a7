# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""Prompt cache retention enum: the values known when this was generated."""
