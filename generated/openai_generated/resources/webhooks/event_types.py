# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.webhooks import LIST_WEBHOOK_EVENT_TYPES
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from openai_generated.models.webhook_event_type_list import WebhookEventTypeList
    from openai_runtime.call import Body, Headers, Query, Timeout


class EventTypes(SyncResource):
    """`client.webhooks.event_types`."""

    @property
    def with_raw_response(self) -> EventTypesWithRawResponse:
        """The same methods, answering with the raw response."""
        return EventTypesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> EventTypesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return EventTypesWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEventTypeList:
        """List the types of events that webhooks can be called for."""
        return self._send(LIST_WEBHOOK_EVENT_TYPES, {}, extra_headers, extra_query, extra_body, timeout)


class AsyncEventTypes(AsyncResource):
    """`client.webhooks.event_types`."""

    @property
    def with_raw_response(self) -> AsyncEventTypesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncEventTypesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncEventTypesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncEventTypesWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEventTypeList:
        """List the types of events that webhooks can be called for."""
        return await self._send(LIST_WEBHOOK_EVENT_TYPES, {}, extra_headers, extra_query, extra_body, timeout)


class EventTypesWithRawResponse(RawView[EventTypes]):
    """`EventTypes` as `with_raw_response`."""

    list = raw_method(EventTypes.list)


class AsyncEventTypesWithRawResponse(RawView[AsyncEventTypes]):
    """`AsyncEventTypes` as `with_raw_response`."""

    list = async_raw_method(AsyncEventTypes.list)


class EventTypesWithStreamingResponse(StreamedView[EventTypes]):
    """`EventTypes` as `with_streaming_response`."""

    list = streamed_method(EventTypes.list)


class AsyncEventTypesWithStreamingResponse(StreamedView[AsyncEventTypes]):
    """`AsyncEventTypes` as `with_streaming_response`."""

    list = async_streamed_method(AsyncEventTypes.list)
