# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session import AgentSession


@model
class AgentSessionInProgressEvent(Model):
    """Agent session in progress event (`agent.session.in_progress`)."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"] = "agent.session.in_progress"
    obfuscation: str | None = None
