# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_response import RealtimeResponse


@model
class RealtimeResponseDoneEvent(Model):
    """Realtime response done event (`response.done`)."""

    event_id: str
    type: Literal["response.done"] = "response.done"
    response: RealtimeResponse
