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
    """Always `agent.session.environment.connected`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentDisconnectedEvent(Model):
    """Agent session environment disconnected event (`agent.session.environment.disconnected`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.disconnected"] = "agent.session.environment.disconnected"
    """Always `agent.session.environment.disconnected`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentExpiredEvent(Model):
    """Agent session environment expired event (`agent.session.environment.expired`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.expired"] = "agent.session.environment.expired"
    """Always `agent.session.environment.expired`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentFailedEvent(Model):
    """Agent session environment failed event (`agent.session.environment.failed`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.failed"] = "agent.session.environment.failed"
    """Always `agent.session.environment.failed`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentPendingEvent(Model):
    """Agent session environment pending event (`agent.session.environment.pending`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.pending"] = "agent.session.environment.pending"
    """Always `agent.session.environment.pending`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentReadyEvent(Model):
    """Agent session environment ready event (`agent.session.environment.ready`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.ready"] = "agent.session.environment.ready"
    """Always `agent.session.environment.ready`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentResetEvent(Model):
    """Agent session environment reset event (`agent.session.environment.reset`)."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"] = "agent.session.environment.reset"
    """Always `agent.session.environment.reset`."""
    obfuscation: str | None = None


@model
class AgentSessionEnvironmentSuspendedEvent(Model):
    """Agent session environment suspended event (`agent.session.environment.suspended`)."""

    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.suspended"] = "agent.session.environment.suspended"
    """Always `agent.session.environment.suspended`."""
    obfuscation: str | None = None
