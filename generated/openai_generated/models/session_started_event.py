# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_resource import SessionResource


@model
class SessionStartedEvent(Model):
    """Session started event (`session.started`)."""

    event_id: str
    session: SessionResource
    type: Literal["session.started"] = "session.started"
    client_event_id: str | None = None
