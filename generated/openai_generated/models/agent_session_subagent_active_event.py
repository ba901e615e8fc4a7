# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.subagent import Subagent


@model
class AgentSessionSubagentActiveEvent(Model):
    """Agent session subagent active event (`agent.session.subagent.active`)."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"] = "agent.session.subagent.active"
    """Always `agent.session.subagent.active`."""
    obfuscation: str | None = None


@model
class AgentSessionSubagentClosedEvent(Model):
    """Agent session subagent closed event (`agent.session.subagent.closed`)."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"] = "agent.session.subagent.closed"
    """Always `agent.session.subagent.closed`."""
    obfuscation: str | None = None


@model
class AgentSessionSubagentCreatedEvent(Model):
    """Agent session subagent created event (`agent.session.subagent.created`)."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"] = "agent.session.subagent.created"
    """Always `agent.session.subagent.created`."""
    obfuscation: str | None = None
