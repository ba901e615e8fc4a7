# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.live_transport_incoming_webhook_event_data import LiveTransportIncomingWebhookEventData


@model
class LiveTransportIncomingWebhookEvent(Model):
    """Live transport incoming webhook event (`live.transport.incoming`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the call came in, in seconds since 1970."""
    data: LiveTransportIncomingWebhookEventData
    """The call that waits to be accepted or rejected."""
    type: Literal["live.transport.incoming"] = "live.transport.incoming"
    """Always `live.transport.incoming`."""
    object: Literal["event"] | None = None
    """Always `event`; absent or None in some deliveries."""
