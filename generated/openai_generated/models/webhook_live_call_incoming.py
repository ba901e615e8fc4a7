# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData


@model
class WebhookLiveCallIncoming(Model):
    """Webhook live call incoming (`event`)."""

    created_at: int
    id: str
    data: WebhookLiveCallIncomingData
    object: Literal["event"] | None = None
    type: Literal["live.call.incoming"] = "live.call.incoming"
