# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_response_create_params import RealtimeResponseCreateParams


@model
class RealtimeResponseCreateEvent(Model):
    """Realtime response create event (`response.create`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["response.create"] = "response.create"
    """Always `response.create`."""
    response: RealtimeResponseCreateParams | None = None
    """Settings for this one answer; what is left out is taken from the session."""
