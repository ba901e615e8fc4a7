# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


@model
class LiveTransportIncomingWebhookEventDataSipHeader(Model):
    """Live transport incoming webhook event data SIP header."""

    name: str
    """Which header it is, such as `From`."""
    value: str
    """What the header says, as the caller's side sent it."""


LiveTransportIncomingWebhookEventDataSipMediaSecurity: TypeAlias = Literal["rtp", "srtp"]
"""Live transport incoming webhook event data SIP media security: the values known when this was generated."""
