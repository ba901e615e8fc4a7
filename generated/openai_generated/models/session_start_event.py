# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_config import SessionConfig


@model
class SessionStartEvent(Model):
    """Session start event (`session.start`)."""

    session: SessionConfig
    type: Literal["session.start"] = "session.start"
    event_id: str | None = None
