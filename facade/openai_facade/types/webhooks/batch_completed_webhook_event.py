# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch_completed_webhook_event import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
        BatchCompletedWebhookEventData as Data,
    )


__all__ = ["BatchCompletedWebhookEvent", "Data"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchCompletedWebhookEvent": "openai_generated.models.batch_completed_webhook_event",
        "Data": "openai_generated.models.batch_completed_webhook_event:BatchCompletedWebhookEventData",
    },
)
