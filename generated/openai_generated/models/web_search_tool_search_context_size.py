# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

WebSearchToolSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Web search tool search context size: the values known when this was generated."""
