# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fork_session_config import ForkSessionConfig


@model
class ForkSessionStartEvent(Model):
    """Fork session start event (`session.start`)."""

    session: ForkSessionConfig
    type: Literal["session.start"] = "session.start"
    event_id: str | None = None
