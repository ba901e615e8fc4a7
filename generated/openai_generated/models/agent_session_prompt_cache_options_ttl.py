# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionPromptCacheOptionsTtl: TypeAlias = Literal["30m", "12h"]
"""Agent session prompt cache options ttl: the values known when this was generated."""
