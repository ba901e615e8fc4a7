# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeResponseAudioDeltaEvent(Model):
    """Beta realtime response audio delta event (`response.audio.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Always `response.audio.delta`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
    delta: str
    """The next piece of sound, in base64."""


@model
class BetaRealtimeResponseAudioDoneEvent(Model):
    """Beta realtime response audio done event (`response.audio.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.audio.done"] = "response.audio.done"
    """Always `response.audio.done`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    content_index: int
    """Which part of the item's content this is about, counted from 0."""
