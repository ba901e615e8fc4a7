# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session import AgentSession


@model
class AgentSessionRequiresActionEvent(Model):
    """Agent session requires action event (`agent.session.requires_action`)."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"] = "agent.session.requires_action"
    obfuscation: str | None = None
