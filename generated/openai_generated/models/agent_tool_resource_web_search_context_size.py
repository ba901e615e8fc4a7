# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolResourceWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Agent tool resource web search context size: the values known when this was generated."""
