# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.safety import RETRIEVE_SAFETY_ALERT
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
    from openai_generated.models.safety_alert import SafetyAlert
    from openai_runtime.call import Body, Headers, Query, Timeout


class Alerts(SyncResource):
    """`client.safety.alerts`."""

    @property
    def with_raw_response(self) -> AlertsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AlertsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AlertsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SafetyAlert:
        """Read a safety alert.

        Args:
            id: The id of the safety alert.
        """
        return self._send(RETRIEVE_SAFETY_ALERT, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class AsyncAlerts(AsyncResource):
    """`client.safety.alerts`."""

    @property
    def with_raw_response(self) -> AsyncAlertsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAlertsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAlertsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SafetyAlert:
        """Read a safety alert.

        Args:
            id: The id of the safety alert.
        """
        return await self._send(RETRIEVE_SAFETY_ALERT, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class AlertsWithRawResponse(RawView[Alerts]):
    """`Alerts` as `with_raw_response`."""

    retrieve = raw_method(Alerts.retrieve)


class AsyncAlertsWithRawResponse(RawView[AsyncAlerts]):
    """`AsyncAlerts` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncAlerts.retrieve)


class AlertsWithStreamingResponse(StreamedView[Alerts]):
    """`Alerts` as `with_streaming_response`."""

    retrieve = streamed_method(Alerts.retrieve)


class AsyncAlertsWithStreamingResponse(StreamedView[AsyncAlerts]):
    """`AsyncAlerts` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncAlerts.retrieve)
