# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_resource import SessionResource


@model
class SessionUpdatedEvent(Model):
    """Session updated event (`session.updated`)."""

    event_id: str
    session: SessionResource
    type: Literal["session.updated"] = "session.updated"
    client_event_id: str | None = None
