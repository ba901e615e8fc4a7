# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.webhooks import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks
    from openai_generated.resources.webhooks.webhooks import (
        AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse as WebhooksWithRawResponse,
        WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
    )


__all__ = [
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Webhooks": "openai_facade.extensions.webhooks",
        "AsyncWebhooks": "openai_facade.extensions.webhooks",
        "WebhooksWithRawResponse": "openai_generated.resources.webhooks.webhooks",
        "AsyncWebhooksWithRawResponse": "openai_generated.resources.webhooks.webhooks",
        "WebhooksWithStreamingResponse": "openai_generated.resources.webhooks.webhooks",
        "AsyncWebhooksWithStreamingResponse": "openai_generated.resources.webhooks.webhooks",
    },
)
