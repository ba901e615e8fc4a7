# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentToolConfigParamWebSearchMode: TypeAlias = Literal["disabled", "cached", "live"]
"""Agent tool config param web search mode: the values known when this was generated."""
