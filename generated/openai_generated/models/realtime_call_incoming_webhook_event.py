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
    id: str
    data: RealtimeCallIncomingWebhookEventData
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["realtime.call.incoming"] = "realtime.call.incoming"
    """Always `realtime.call.incoming`."""
