# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


@model
class RealtimeCallIncomingWebhookEventData(Model):
    """Realtime call incoming webhook event data."""

    call_id: str
    """What accept, reject, refer and hang-up name the call by."""
    sip_headers: list[RealtimeCallIncomingWebhookEventDataSipHeader]
    """The headers of the SIP invitation, such as `From` and `To`."""
    sip_media_security: Literal["rtp", "srtp"] | str | None = None
    """Whether the audio comes in the clear (`rtp`) or encrypted (`srtp`); None where it is not told."""


@model
class RealtimeCallIncomingWebhookEventDataSipHeader(Model):
    """Realtime call incoming webhook event data SIP header."""

    name: str
    """Which header it is, such as `From`."""
    value: str
    """What the header says, as the caller's side sent it."""


RealtimeCallIncomingWebhookEventDataSipMediaSecurity: TypeAlias = Literal["rtp", "srtp"]
"""Realtime call incoming webhook event data SIP media security: the values known when this was generated."""
