# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionStatus: TypeAlias = Literal["idle", "in_progress", "requires_action", "failed"]
"""Agent session status: the values known when this was generated."""
