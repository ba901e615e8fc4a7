# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.live_call_incoming_webhook_event_data_sip_header import (
        LiveCallIncomingWebhookEventDataSipHeader,
    )


@model
class LiveCallIncomingWebhookEventData(Model):
    """Live call incoming webhook event data."""

    session_id: str
    sip_headers: list[LiveCallIncomingWebhookEventDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None
