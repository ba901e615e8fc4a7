# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session import AgentSession


@model
class AgentSessionCreatedEvent(Model):
    """Agent session created event (`agent.session.created`)."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"] = "agent.session.created"
    """Always `agent.session.created`."""
    obfuscation: str | None = None


@model
class AgentSessionErrorEvent(Model):
    """Agent session error event (`error`)."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"] = "error"
    """Always `error`."""
    obfuscation: str | None = None


@model
class SessionError(Model):
    """Session error."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str


@model
class AgentSessionFailedEvent(Model):
    """Agent session failed event (`agent.session.failed`)."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"] = "agent.session.failed"
    """Always `agent.session.failed`."""
    obfuscation: str | None = None


@model
class AgentSessionIdleEvent(Model):
    """Agent session idle event (`agent.session.idle`)."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"] = "agent.session.idle"
    """Always `agent.session.idle`."""
    obfuscation: str | None = None
