# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.subagent import Subagent


@model
class AgentSessionSubagentCreatedEvent(Model):
    """Agent session subagent created event (`agent.session.subagent.created`)."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"] = "agent.session.subagent.created"
    obfuscation: str | None = None
