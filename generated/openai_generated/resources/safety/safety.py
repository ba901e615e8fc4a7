# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.resource import AsyncResource, SyncResource, child
from openai_runtime.views import RawView, StreamedView

if TYPE_CHECKING:
    from openai_generated.resources.safety.alerts import (
        Alerts,
        AlertsWithRawResponse,
        AlertsWithStreamingResponse,
        AsyncAlerts,
        AsyncAlertsWithRawResponse,
        AsyncAlertsWithStreamingResponse,
    )
    from openai_generated.resources.safety.cases import (
        AsyncCases,
        AsyncCasesWithRawResponse,
        AsyncCasesWithStreamingResponse,
        Cases,
        CasesWithRawResponse,
        CasesWithStreamingResponse,
    )


class Safety(SyncResource):
    """`client.safety`."""

    if TYPE_CHECKING:

        @property
        def cases(self) -> Cases:
            """`client.safety.cases`."""
            ...

        @property
        def alerts(self) -> Alerts:
            """`client.safety.alerts`."""
            ...
    else:
        cases = child("openai_generated.resources.safety.cases", "Cases")
        alerts = child("openai_generated.resources.safety.alerts", "Alerts")

    @property
    def with_raw_response(self) -> SafetyWithRawResponse:
        """The same methods, answering with the raw response."""
        return SafetyWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SafetyWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SafetyWithStreamingResponse(self)


class AsyncSafety(AsyncResource):
    """`client.safety`."""

    if TYPE_CHECKING:

        @property
        def cases(self) -> AsyncCases:
            """`client.safety.cases`."""
            ...

        @property
        def alerts(self) -> AsyncAlerts:
            """`client.safety.alerts`."""
            ...
    else:
        cases = child("openai_generated.resources.safety.cases", "AsyncCases")
        alerts = child("openai_generated.resources.safety.alerts", "AsyncAlerts")

    @property
    def with_raw_response(self) -> AsyncSafetyWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSafetyWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSafetyWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSafetyWithStreamingResponse(self)


class SafetyWithRawResponse(RawView[Safety]):
    """`Safety` as `with_raw_response`."""

    @property
    def cases(self) -> CasesWithRawResponse:
        """The view of the child."""
        return self._resource.cases.with_raw_response

    @property
    def alerts(self) -> AlertsWithRawResponse:
        """The view of the child."""
        return self._resource.alerts.with_raw_response


class AsyncSafetyWithRawResponse(RawView[AsyncSafety]):
    """`AsyncSafety` as `with_raw_response`."""

    @property
    def cases(self) -> AsyncCasesWithRawResponse:
        """The view of the child."""
        return self._resource.cases.with_raw_response

    @property
    def alerts(self) -> AsyncAlertsWithRawResponse:
        """The view of the child."""
        return self._resource.alerts.with_raw_response


class SafetyWithStreamingResponse(StreamedView[Safety]):
    """`Safety` as `with_streaming_response`."""

    @property
    def cases(self) -> CasesWithStreamingResponse:
        """The view of the child."""
        return self._resource.cases.with_streaming_response

    @property
    def alerts(self) -> AlertsWithStreamingResponse:
        """The view of the child."""
        return self._resource.alerts.with_streaming_response


class AsyncSafetyWithStreamingResponse(StreamedView[AsyncSafety]):
    """`AsyncSafety` as `with_streaming_response`."""

    @property
    def cases(self) -> AsyncCasesWithStreamingResponse:
        """The view of the child."""
        return self._resource.cases.with_streaming_response

    @property
    def alerts(self) -> AsyncAlertsWithStreamingResponse:
        """The view of the child."""
        return self._resource.alerts.with_streaming_response
