# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentReasoningSummary: TypeAlias = Literal["concise", "detailed", "auto"]
"""Agent reasoning summary: the values known when this was generated."""
