# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_completed_webhook_event import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
        ResponseCompletedWebhookEventData as Data,
    )


__all__ = ["Data", "ResponseCompletedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.response_completed_webhook_event:ResponseCompletedWebhookEventData",
        "ResponseCompletedWebhookEvent": "openai_generated.models.response_completed_webhook_event",
    },
)
