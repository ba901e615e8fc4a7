# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_resource import SessionResource
    from openai_generated.models.session_usage import SessionUsage


@model
class SessionClosedEvent(Model):
    """Session closed event (`session.closed`)."""

    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"] | str
    session: SessionResource
    type: Literal["session.closed"] = "session.closed"
    usage: SessionUsage
    client_event_id: str | None = None
