# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.live_transport_incoming_webhook_event_data_sip_header import (
        LiveTransportIncomingWebhookEventDataSipHeader,
    )


@model
class LiveTransportIncomingWebhookEventData(Model):
    """Live transport incoming webhook event data (`sip`)."""

    session_id: str
    """What accept, reject and refer name the call by."""
    sip_headers: list[LiveTransportIncomingWebhookEventDataSipHeader]
    """The headers of the SIP invitation, such as `From` and `To`."""
    type: Literal["sip"] = "sip"
    """Always `sip`."""
    sip_media_security: Literal["rtp", "srtp"] | str | None = None
    """Whether the audio comes in the clear (`rtp`) or encrypted (`srtp`); None where it is not told."""
