# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.webhooks import (
    CREATE_WEBHOOK_ENDPOINT,
    DELETE_WEBHOOK_ENDPOINT,
    LIST_WEBHOOK_ENDPOINTS,
    RETRIEVE_WEBHOOK_ENDPOINT,
    ROTATE_SECRET_WEBHOOK_ENDPOINT,
    TEST_WEBHOOK_ENDPOINT,
    UPDATE_WEBHOOK_ENDPOINT,
)
from openai_runtime.resource import AsyncResource, SyncResource, child
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
    from openai_generated import models
    from openai_generated.models.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from openai_generated.models.webhook_endpoint import WebhookEndpoint
    from openai_generated.models.webhook_endpoint_test_result import WebhookEndpointTestResult
    from openai_generated.models.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from openai_generated.resources.webhooks.event_types import (
        AsyncEventTypes,
        AsyncEventTypesWithRawResponse,
        AsyncEventTypesWithStreamingResponse,
        EventTypes,
        EventTypesWithRawResponse,
        EventTypesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Webhooks(SyncResource):
    """`client.webhooks`."""

    if TYPE_CHECKING:

        @property
        def event_types(self) -> EventTypes:
            """`client.webhooks.event_types`."""
            ...
    else:
        event_types = child("openai_generated.resources.webhooks.event_types", "EventTypes")

    @property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, answering with the raw response."""
        return WebhooksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return WebhooksWithStreamingResponse(self)

    def create(
        self,
        *,
        event_types: Iterable[models.WebhookCreateParamsEventType],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpointWithSecret:
        """Register a URL that is called when events of the chosen types happen.

        Args:
            event_types: The types of events to be called for.
            name: A name for people to read.
            url: The URL to call.
        """
        return self._send(
            CREATE_WEBHOOK_ENDPOINT,
            {"event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpoint:
        """Read a registered webhook URL and its event types.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
        """
        return self._send(
            RETRIEVE_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Iterable[models.WebhookUpdateParamsEventType] | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpoint:
        """Change a webhook's URL, name or event types.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
            event_types: The types of events to be called for from now on.
            name: The name.
            url: The URL to call.
        """
        return self._send(
            UPDATE_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[WebhookEndpoint]:
        """Page through the registered webhook URLs.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._send(
            LIST_WEBHOOK_ENDPOINTS, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout
        )

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> DeletedWebhookEndpoint:
        """Stop calling a webhook URL, and forget it.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
        """
        return self._send(
            DELETE_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpointWithSecret:
        """Give a webhook a new signing secret; the answer is the only place where it is shown.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret signs as well for another day.
        """
        return self._send(
            ROTATE_SECRET_WEBHOOK_ENDPOINT,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: models.WebhookTestParamsEventType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpointTestResult:
        """Send a made-up event to a webhook, and say how it answered.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
            event_type: The type of the event to send.
        """
        return self._send(
            TEST_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_type": event_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncWebhooks(AsyncResource):
    """`client.webhooks`."""

    if TYPE_CHECKING:

        @property
        def event_types(self) -> AsyncEventTypes:
            """`client.webhooks.event_types`."""
            ...
    else:
        event_types = child("openai_generated.resources.webhooks.event_types", "AsyncEventTypes")

    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncWebhooksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncWebhooksWithStreamingResponse(self)

    async def create(
        self,
        *,
        event_types: Iterable[models.WebhookCreateParamsEventType],
        name: str,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpointWithSecret:
        """Register a URL that is called when events of the chosen types happen.

        Args:
            event_types: The types of events to be called for.
            name: A name for people to read.
            url: The URL to call.
        """
        return await self._send(
            CREATE_WEBHOOK_ENDPOINT,
            {"event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpoint:
        """Read a registered webhook URL and its event types.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
        """
        return await self._send(
            RETRIEVE_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        event_types: Iterable[models.WebhookUpdateParamsEventType] | Omit = omit,
        name: str | Omit = omit,
        url: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpoint:
        """Change a webhook's URL, name or event types.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
            event_types: The types of events to be called for from now on.
            name: The name.
            url: The URL to call.
        """
        return await self._send(
            UPDATE_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_types": event_types, "name": name, "url": url},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """Page through the registered webhook URLs.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
        """
        return self._page(
            LIST_WEBHOOK_ENDPOINTS, {"after": after, "limit": limit}, extra_headers, extra_query, extra_body, timeout
        )

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> DeletedWebhookEndpoint:
        """Stop calling a webhook URL, and forget it.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
        """
        return await self._send(
            DELETE_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def rotate_secret(
        self,
        webhook_endpoint_id: str,
        *,
        keep_old_secret_active_for_24_hours: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpointWithSecret:
        """Give a webhook a new signing secret; the answer is the only place where it is shown.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
            keep_old_secret_active_for_24_hours: Whether the old secret signs as well for another day.
        """
        return await self._send(
            ROTATE_SECRET_WEBHOOK_ENDPOINT,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "keep_old_secret_active_for_24_hours": keep_old_secret_active_for_24_hours,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def test(
        self,
        webhook_endpoint_id: str,
        *,
        event_type: models.WebhookTestParamsEventType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> WebhookEndpointTestResult:
        """Send a made-up event to a webhook, and say how it answered.

        Args:
            webhook_endpoint_id: The id of the webhook endpoint.
            event_type: The type of the event to send.
        """
        return await self._send(
            TEST_WEBHOOK_ENDPOINT,
            {"webhook_endpoint_id": webhook_endpoint_id, "event_type": event_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class WebhooksWithRawResponse(RawView[Webhooks]):
    """`Webhooks` as `with_raw_response`."""

    create = raw_method(Webhooks.create)
    retrieve = raw_method(Webhooks.retrieve)
    update = raw_method(Webhooks.update)
    list = raw_method(Webhooks.list)
    delete = raw_method(Webhooks.delete)
    rotate_secret = raw_method(Webhooks.rotate_secret)
    test = raw_method(Webhooks.test)

    @property
    def event_types(self) -> EventTypesWithRawResponse:
        """The view of the child."""
        return self._resource.event_types.with_raw_response


class AsyncWebhooksWithRawResponse(RawView[AsyncWebhooks]):
    """`AsyncWebhooks` as `with_raw_response`."""

    create = async_raw_method(AsyncWebhooks.create)
    retrieve = async_raw_method(AsyncWebhooks.retrieve)
    update = async_raw_method(AsyncWebhooks.update)
    list = async_raw_method(AsyncWebhooks.list)
    delete = async_raw_method(AsyncWebhooks.delete)
    rotate_secret = async_raw_method(AsyncWebhooks.rotate_secret)
    test = async_raw_method(AsyncWebhooks.test)

    @property
    def event_types(self) -> AsyncEventTypesWithRawResponse:
        """The view of the child."""
        return self._resource.event_types.with_raw_response


class WebhooksWithStreamingResponse(StreamedView[Webhooks]):
    """`Webhooks` as `with_streaming_response`."""

    create = streamed_method(Webhooks.create)
    retrieve = streamed_method(Webhooks.retrieve)
    update = streamed_method(Webhooks.update)
    list = streamed_method(Webhooks.list)
    delete = streamed_method(Webhooks.delete)
    rotate_secret = streamed_method(Webhooks.rotate_secret)
    test = streamed_method(Webhooks.test)

    @property
    def event_types(self) -> EventTypesWithStreamingResponse:
        """The view of the child."""
        return self._resource.event_types.with_streaming_response


class AsyncWebhooksWithStreamingResponse(StreamedView[AsyncWebhooks]):
    """`AsyncWebhooks` as `with_streaming_response`."""

    create = async_streamed_method(AsyncWebhooks.create)
    retrieve = async_streamed_method(AsyncWebhooks.retrieve)
    update = async_streamed_method(AsyncWebhooks.update)
    list = async_streamed_method(AsyncWebhooks.list)
    delete = async_streamed_method(AsyncWebhooks.delete)
    rotate_secret = async_streamed_method(AsyncWebhooks.rotate_secret)
    test = async_streamed_method(AsyncWebhooks.test)

    @property
    def event_types(self) -> AsyncEventTypesWithStreamingResponse:
        """The view of the child."""
        return self._resource.event_types.with_streaming_response
