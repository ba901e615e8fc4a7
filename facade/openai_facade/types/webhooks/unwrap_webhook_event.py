# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from openai_generated.models.webhook_live_call_incoming import WebhookLiveCallIncoming as LiveCallIncoming
    from openai_generated.models.webhook_live_call_incoming_data import (
        WebhookLiveCallIncomingData as LiveCallIncomingData,
    )
    from openai_generated.models.webhook_live_call_incoming_data_sip_header import (
        WebhookLiveCallIncomingDataSipHeader as LiveCallIncomingDataSipHeader,
    )


__all__ = ["LiveCallIncoming", "LiveCallIncomingData", "LiveCallIncomingDataSipHeader", "UnwrapWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LiveCallIncoming": "openai_generated.models.webhook_live_call_incoming:WebhookLiveCallIncoming",
        "LiveCallIncomingData": "openai_generated.models.webhook_live_call_incoming_data:WebhookLiveCallIncomingData",
        "LiveCallIncomingDataSipHeader": "openai_generated.models.webhook_live_call_incoming_data_sip_header:WebhookLiveCallIncomingDataSipHeader",
        "UnwrapWebhookEvent": "openai_generated.models.unwrap_webhook_event",
    },
)
