# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_incomplete_webhook_event import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
        ResponseIncompleteWebhookEventData as Data,
    )


__all__ = ["Data", "ResponseIncompleteWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.response_incomplete_webhook_event:ResponseIncompleteWebhookEventData",
        "ResponseIncompleteWebhookEvent": "openai_generated.models.response_incomplete_webhook_event",
    },
)
