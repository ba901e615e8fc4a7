# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_environment_state import AgentSessionEnvironmentState


@model
class AgentSessionEnvironmentFailedEvent(Model):
    """Agent session environment failed event (`agent.session.environment.failed`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.failed"] = "agent.session.environment.failed"
    obfuscation: str | None = None
