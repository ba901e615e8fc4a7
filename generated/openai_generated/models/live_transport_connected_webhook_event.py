# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveTransportConnectedWebhookEvent(Model):
    """Live transport connected webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the connection stood, in seconds since 1970."""
    data: LiveTransportConnectedWebhookEventData
    """The session that is connected."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["live.transport.connected"] = "live.transport.connected"
    """Always `live.transport.connected`."""


@model
class LiveTransportConnectedWebhookEventData(Model):
    """Live transport connected webhook event data (`webrtc`)."""

    session_id: str
    """The live session that can be talked to now."""
    type: Literal["webrtc"] = "webrtc"
    """Always `webrtc`."""
