# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_realtime_response import BetaRealtimeResponse


@model
class BetaRealtimeResponseCreatedEvent(Model):
    """Beta realtime response created event (`response.created`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""
    response: BetaRealtimeResponse
    """The response, in_progress and still without output."""


@model
class BetaRealtimeResponseDoneEvent(Model):
    """Beta realtime response done event (`response.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.done"] = "response.done"
    """Always `response.done`."""
    response: BetaRealtimeResponse
    """The response with all its items, but without their sound."""
