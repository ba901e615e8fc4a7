# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.session_resource import SessionResource
    from openai_generated.models.session_usage import SessionUsage


@model
class SessionClosedEvent(Model):
    """Session closed event (`session.closed`)."""

    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"] = "session.closed"
    """Always `session.closed`."""
    usage: SessionUsage
    client_event_id: str | None = None


SessionClosedEventReason: TypeAlias = Literal[
    "close_requested", "expired", "content", "remote_hangup", "connection_lost"
]
"""Session closed event reason: the values known when this was generated."""


@model
class SessionStartedEvent(Model):
    """Session started event (`session.started`)."""

    event_id: str
    session: SessionResource
    type: Literal["session.started"] = "session.started"
    """Always `session.started`."""
    client_event_id: str | None = None


@model
class SessionUpdatedEvent(Model):
    """Session updated event (`session.updated`)."""

    event_id: str
    session: SessionResource
    type: Literal["session.updated"] = "session.updated"
    """Always `session.updated`."""
    client_event_id: str | None = None
