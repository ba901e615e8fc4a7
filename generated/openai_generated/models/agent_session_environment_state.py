# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_environment_state_error import AgentSessionEnvironmentStateError


@model
class AgentSessionEnvironmentState(Model):
    """Agent session environment state."""

    id: str
    error: AgentSessionEnvironmentStateError | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | str
    type: str
