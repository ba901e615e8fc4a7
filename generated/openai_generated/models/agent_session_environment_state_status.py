# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AgentSessionEnvironmentStateStatus: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
"""Agent session environment state status: the values known when this was generated."""
