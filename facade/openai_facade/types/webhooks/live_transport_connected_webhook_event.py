# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.live_transport_connected_webhook_event import (
        LiveTransportConnectedWebhookEvent as LiveTransportConnectedWebhookEvent,
        LiveTransportConnectedWebhookEventData as Data,
    )


__all__ = ["Data", "LiveTransportConnectedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.live_transport_connected_webhook_event:LiveTransportConnectedWebhookEventData",
        "LiveTransportConnectedWebhookEvent": "openai_generated.models.live_transport_connected_webhook_event",
    },
)
