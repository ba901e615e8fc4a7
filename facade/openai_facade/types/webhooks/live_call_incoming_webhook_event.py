# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.webhook_live_call_incoming import (
        WebhookLiveCallIncoming as LiveCallIncomingWebhookEvent,
    )
    from openai_generated.models.webhook_live_call_incoming_data import WebhookLiveCallIncomingData as Data
    from openai_generated.models.webhook_live_call_incoming_data_sip_header import (
        WebhookLiveCallIncomingDataSipHeader as DataSipHeader,
    )


__all__ = ["Data", "DataSipHeader", "LiveCallIncomingWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.webhook_live_call_incoming_data:WebhookLiveCallIncomingData",
        "DataSipHeader": "openai_generated.models.webhook_live_call_incoming_data_sip_header:WebhookLiveCallIncomingDataSipHeader",
        "LiveCallIncomingWebhookEvent": "openai_generated.models.webhook_live_call_incoming:WebhookLiveCallIncoming",
    },
)
