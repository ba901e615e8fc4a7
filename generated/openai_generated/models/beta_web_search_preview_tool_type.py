# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchPreviewToolType: TypeAlias = Literal["web_search_preview", "web_search_preview_2025_03_11"]
"""Beta web search preview tool type: the values known when this was generated."""
