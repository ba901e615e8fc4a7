# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageWebSearchCallsContextLevel: TypeAlias = Literal["low", "medium", "high"]
"""Usage web search calls context level: the values known when this was generated."""
