# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaPromptCacheTTLEnum: TypeAlias = Literal["30m"]
"""Beta prompt cache ttl enum."""
