# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session import Session


@model
class BetaRealtimeSessionCreatedEvent(Model):
    """Beta realtime session created event (`session.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.created"] = "session.created"
    """Always `session.created`."""
    session: Session
    """The settings that the session begins with."""


@model
class BetaRealtimeSessionUpdatedEvent(Model):
    """Beta realtime session updated event (`session.updated`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.updated"] = "session.updated"
    """Always `session.updated`."""
    session: Session
    """All settings that hold now, not only what was changed."""
