# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.live_transport_incoming_webhook_event import (
        LiveTransportIncomingWebhookEvent as LiveTransportIncomingWebhookEvent,
        LiveTransportIncomingWebhookEventData as Data,
        LiveTransportIncomingWebhookEventDataSipHeader as DataSipHeader,
    )


__all__ = ["Data", "DataSipHeader", "LiveTransportIncomingWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.live_transport_incoming_webhook_event:LiveTransportIncomingWebhookEventData",
        "DataSipHeader": "openai_generated.models.live_transport_incoming_webhook_event:LiveTransportIncomingWebhookEventDataSipHeader",
        "LiveTransportIncomingWebhookEvent": "openai_generated.models.live_transport_incoming_webhook_event",
    },
)
