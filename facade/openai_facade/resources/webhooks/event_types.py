# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.webhooks.event_types import (
        AsyncEventTypes as AsyncEventTypes,
        AsyncEventTypesWithRawResponse as AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse as AsyncEventTypesWithStreamingResponse,
        EventTypes as EventTypes,
        EventTypesWithRawResponse as EventTypesWithRawResponse,
        EventTypesWithStreamingResponse as EventTypesWithStreamingResponse,
    )


__all__ = [
    "AsyncEventTypes",
    "AsyncEventTypesWithRawResponse",
    "AsyncEventTypesWithStreamingResponse",
    "EventTypes",
    "EventTypesWithRawResponse",
    "EventTypesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EventTypes": "openai_generated.resources.webhooks.event_types",
        "AsyncEventTypes": "openai_generated.resources.webhooks.event_types",
        "EventTypesWithRawResponse": "openai_generated.resources.webhooks.event_types",
        "AsyncEventTypesWithRawResponse": "openai_generated.resources.webhooks.event_types",
        "EventTypesWithStreamingResponse": "openai_generated.resources.webhooks.event_types",
        "AsyncEventTypesWithStreamingResponse": "openai_generated.resources.webhooks.event_types",
    },
)
