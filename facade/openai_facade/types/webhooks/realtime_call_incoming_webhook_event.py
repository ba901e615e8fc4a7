# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_call_incoming_webhook_event import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
        RealtimeCallIncomingWebhookEventData as Data,
        RealtimeCallIncomingWebhookEventDataSipHeader as DataSipHeader,
    )


__all__ = ["Data", "DataSipHeader", "RealtimeCallIncomingWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.realtime_call_incoming_webhook_event:RealtimeCallIncomingWebhookEventData",
        "DataSipHeader": "openai_generated.models.realtime_call_incoming_webhook_event:RealtimeCallIncomingWebhookEventDataSipHeader",
        "RealtimeCallIncomingWebhookEvent": "openai_generated.models.realtime_call_incoming_webhook_event",
    },
)
