# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session import Session


@model
class BetaRealtimeSessionUpdatedEvent(Model):
    """Beta realtime session updated event (`session.updated`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["session.updated"] = "session.updated"
    """Always `session.updated`."""
    session: Session
    """All settings that hold now, not only what was changed."""
