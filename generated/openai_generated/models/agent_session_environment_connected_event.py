# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_environment_state import AgentSessionEnvironmentState


@model
class AgentSessionEnvironmentConnectedEvent(Model):
    """Agent session environment connected event (`agent.session.environment.connected`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.connected"] = "agent.session.environment.connected"
    obfuscation: str | None = None
