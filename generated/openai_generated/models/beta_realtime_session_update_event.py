# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_session_create_params import RealtimeSessionCreateParams


@model
class BetaRealtimeSessionUpdateEvent(Model):
    """Beta realtime session update event (`session.update`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["session.update"] = "session.update"
    """Always `session.update`."""
    session: RealtimeSessionCreateParams
    """The settings to change; what is left out stays."""
