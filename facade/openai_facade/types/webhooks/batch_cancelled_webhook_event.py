# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch_cancelled_webhook_event import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
        BatchCancelledWebhookEventData as Data,
    )


__all__ = ["BatchCancelledWebhookEvent", "Data"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchCancelledWebhookEvent": "openai_generated.models.batch_cancelled_webhook_event",
        "Data": "openai_generated.models.batch_cancelled_webhook_event:BatchCancelledWebhookEventData",
    },
)
