# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.webhook_live_call_incoming_data_sip_header import WebhookLiveCallIncomingDataSipHeader


@model
class WebhookLiveCallIncomingData(Model):
    """Webhook live call incoming data."""

    session_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeader]
    sip_media_security: Literal["rtp", "srtp"] | str | None = None
