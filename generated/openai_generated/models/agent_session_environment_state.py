# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AgentSessionEnvironmentState(Model):
    """Agent session environment state."""

    id: str
    error: AgentSessionEnvironmentStateError | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str


@model
class AgentSessionEnvironmentStateError(Model):
    """Agent session environment state error."""

    code: str
    message: str
    type: str


AgentSessionEnvironmentStateStatus: TypeAlias = Literal[
    "pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"
]
"""Agent session environment state status: the values known when this was generated."""
