# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchToolType: TypeAlias = Literal["web_search", "web_search_2025_08_26"]
"""Web search tool type: the values known when this was generated."""
