# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolResourceWebSearchMode: TypeAlias = Literal["disabled", "cached", "live"]
"""Agent tool resource web search mode: the values known when this was generated."""
