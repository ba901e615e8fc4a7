# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.live_call_incoming_webhook_event import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
        LiveCallIncomingWebhookEventData as Data,
        LiveCallIncomingWebhookEventDataSipHeader as DataSipHeader,
    )


__all__ = ["Data", "DataSipHeader", "LiveCallIncomingWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.live_call_incoming_webhook_event:LiveCallIncomingWebhookEventData",
        "DataSipHeader": "openai_generated.models.live_call_incoming_webhook_event:LiveCallIncomingWebhookEventDataSipHeader",
        "LiveCallIncomingWebhookEvent": "openai_generated.models.live_call_incoming_webhook_event",
    },
)
