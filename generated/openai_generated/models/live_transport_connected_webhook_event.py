# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.live_transport_connected_webhook_event_data import (
        LiveTransportConnectedWebhookEventData,
    )


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
