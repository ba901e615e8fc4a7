# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentTextParamVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Agent text param verbosity: the values known when this was generated."""
