# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PersistedAgentToolResourceWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Persisted agent tool resource web search context size: the values known when this was generated."""
