# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.webhooks import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks
    from openai_facade.resources.webhooks import event_types as event_types, webhooks as webhooks
    from openai_generated.resources.webhooks.event_types import (
        AsyncEventTypes as AsyncEventTypes,
        AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse,
        EventTypes as EventTypes,
        EventTypesWithRawResponse as EventTypesWithRawResponse,
        EventTypesWithStreamingResponse as EventTypesWithStreamingResponse,
    )
    from openai_generated.resources.webhooks.webhooks import (
        AsyncWebhooksWithRawResponse as AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse as AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse as WebhooksWithRawResponse,
        WebhooksWithStreamingResponse as WebhooksWithStreamingResponse,
    )


__all__ = [
    "AsyncEventTypes",
    "AsyncEventTypesWithRawResponse",
    "AsyncEventTypesWithStreamingResponse",
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "EventTypes",
    "EventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncEventTypes": "openai_generated.resources.webhooks.event_types",
        "AsyncEventTypesWithRawResponse": "openai_generated.resources.webhooks.event_types",
        "AsyncEventTypesWithStreamingResponse": "openai_generated.resources.webhooks.event_types",
        "AsyncWebhooks": "openai_facade.extensions.webhooks",
        "AsyncWebhooksWithRawResponse": "openai_generated.resources.webhooks.webhooks",
        "AsyncWebhooksWithStreamingResponse": "openai_generated.resources.webhooks.webhooks",
        "EventTypes": "openai_generated.resources.webhooks.event_types",
        "EventTypesWithRawResponse": "openai_generated.resources.webhooks.event_types",
        "EventTypesWithStreamingResponse": "openai_generated.resources.webhooks.event_types",
        "Webhooks": "openai_facade.extensions.webhooks",
        "WebhooksWithRawResponse": "openai_generated.resources.webhooks.webhooks",
        "WebhooksWithStreamingResponse": "openai_generated.resources.webhooks.webhooks",
        "event_types": ".event_types:",
        "webhooks": ".webhooks:",
    },
)
