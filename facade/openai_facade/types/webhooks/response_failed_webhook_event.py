# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_failed_webhook_event import (
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
        ResponseFailedWebhookEventData as Data,
    )


__all__ = ["Data", "ResponseFailedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.response_failed_webhook_event:ResponseFailedWebhookEventData",
        "ResponseFailedWebhookEvent": "openai_generated.models.response_failed_webhook_event",
    },
)
