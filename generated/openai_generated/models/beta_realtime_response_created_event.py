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
    type: Literal["response.created"] = "response.created"
    response: BetaRealtimeResponse
