# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.live_call_incoming_webhook_event_data import LiveCallIncomingWebhookEventData


@model
class LiveCallIncomingWebhookEvent(Model):
    """Live call incoming webhook event (`event`)."""

    created_at: int
    id: str
    data: LiveCallIncomingWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["live.call.incoming"] = "live.call.incoming"
