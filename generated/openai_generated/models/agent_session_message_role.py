# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionMessageRole: TypeAlias = Literal["user", "assistant"]
"""Agent session message role: the values known when this was generated."""
