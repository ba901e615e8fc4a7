# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_call_incoming_webhook_event_data import RealtimeCallIncomingWebhookEventData


@model
class RealtimeCallIncomingWebhookEvent(Model):
    """Realtime call incoming webhook event (`event`)."""

    created_at: int
    """When the call came in, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: RealtimeCallIncomingWebhookEventData
    """The call that waits to be accepted or rejected."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
    """Always `realtime.call.incoming`."""
