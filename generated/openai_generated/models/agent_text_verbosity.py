# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentTextVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Agent text verbosity: the values known when this was generated."""
