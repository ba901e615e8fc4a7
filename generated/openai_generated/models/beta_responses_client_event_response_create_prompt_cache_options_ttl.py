# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreatePromptCacheOptionsTtl: TypeAlias = Literal["30m", "12h"]
"""Beta responses client event response create prompt cache options ttl: the values known when this was generated."""
