# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session import AgentSession


@model
class AgentSessionFailedEvent(Model):
    """Agent session failed event (`agent.session.failed`)."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"] = "agent.session.failed"
    obfuscation: str | None = None
