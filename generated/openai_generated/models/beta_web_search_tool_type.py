# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchToolType: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
"""Beta web search tool type: the values known when this was generated."""
