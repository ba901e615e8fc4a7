# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEvent as LiveCallIncoming,
        LiveCallIncomingWebhookEventData as LiveCallIncomingData,
        LiveCallIncomingWebhookEventDataSipHeader as LiveCallIncomingDataSipHeader,
    )
    from openai_generated.models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent


__all__ = ["LiveCallIncoming", "LiveCallIncomingData", "LiveCallIncomingDataSipHeader", "UnwrapWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LiveCallIncoming": "openai_generated.models.live_call_incoming_webhook_event:LiveCallIncomingWebhookEvent",
        "LiveCallIncomingData": "openai_generated.models.live_call_incoming_webhook_event:LiveCallIncomingWebhookEventData",
        "LiveCallIncomingDataSipHeader": "openai_generated.models.live_call_incoming_webhook_event:LiveCallIncomingWebhookEventDataSipHeader",
        "UnwrapWebhookEvent": "openai_generated.models.unwrap_webhook_event",
    },
)
