# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PersistedAgentToolConfigParamWebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
"""Persisted agent tool config param web search context size: the values known when this was generated."""
