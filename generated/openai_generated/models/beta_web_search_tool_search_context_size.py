# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaWebSearchToolSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Beta web search tool search context size: the values known when this was generated."""
