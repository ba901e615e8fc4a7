# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch_failed_webhook_event import (
        BatchFailedWebhookEvent as BatchFailedWebhookEvent,
        BatchFailedWebhookEventData as Data,
    )


__all__ = ["BatchFailedWebhookEvent", "Data"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchFailedWebhookEvent": "openai_generated.models.batch_failed_webhook_event",
        "Data": "openai_generated.models.batch_failed_webhook_event:BatchFailedWebhookEventData",
    },
)
