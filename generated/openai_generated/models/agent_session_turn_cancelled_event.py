# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.token_usage import TokenUsage
    from openai_generated.models.turn import Turn


@model
class AgentSessionTurnCancelledEvent(Model):
    """Agent session turn cancelled event (`agent.session.turn.cancelled`)."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"] = "agent.session.turn.cancelled"
    """Always `agent.session.turn.cancelled`."""
    usage: TokenUsage | None = None
    obfuscation: str | None = None


@model
class AgentSessionTurnCompletedEvent(Model):
    """Agent session turn completed event (`agent.session.turn.completed`)."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"] = "agent.session.turn.completed"
    """Always `agent.session.turn.completed`."""
    usage: TokenUsage | None = None
    obfuscation: str | None = None


@model
class AgentSessionTurnCreatedEvent(Model):
    """Agent session turn created event (`agent.session.turn.created`)."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"] = "agent.session.turn.created"
    """Always `agent.session.turn.created`."""
    obfuscation: str | None = None


@model
class AgentSessionTurnFailedEvent(Model):
    """Agent session turn failed event (`agent.session.turn.failed`)."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"] = "agent.session.turn.failed"
    """Always `agent.session.turn.failed`."""
    usage: TokenUsage | None = None
    obfuscation: str | None = None
