# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionEnvironmentResetEvent(Model):
    """Agent session environment reset event (`agent.session.environment.reset`)."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"] = "agent.session.environment.reset"
    obfuscation: str | None = None
