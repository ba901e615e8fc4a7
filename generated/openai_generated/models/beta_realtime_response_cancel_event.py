# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeResponseCancelEvent(Model):
    """Beta realtime response cancel event (`response.cancel`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["response.cancel"] = "response.cancel"
    """Always `response.cancel`."""
    response_id: str | None = None
    """The response to stop; the one of the conversation that is being made when left out."""
