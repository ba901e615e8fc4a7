# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheBreakpointConfigTtl: TypeAlias = Literal["30m", "12h"]
"""Prompt cache breakpoint config ttl: the values known when this was generated."""
