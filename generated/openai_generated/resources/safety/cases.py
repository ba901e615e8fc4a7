# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.safety import RETRIEVE_SAFETY_CASE
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
    from openai_generated.models.safety_case import SafetyCase
    from openai_runtime.call import Body, Headers, Query, Timeout


class Cases(SyncResource):
    """`client.safety.cases`."""

    @property
    def with_raw_response(self) -> CasesWithRawResponse:
        """The same methods, answering with the raw response."""
        return CasesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> CasesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return CasesWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SafetyCase:
        """Read a safety case, with the notices that belong to it.

        Args:
            id: The id of the safety case.
        """
        return self._send(RETRIEVE_SAFETY_CASE, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class AsyncCases(AsyncResource):
    """`client.safety.cases`."""

    @property
    def with_raw_response(self) -> AsyncCasesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncCasesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCasesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncCasesWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SafetyCase:
        """Read a safety case, with the notices that belong to it.

        Args:
            id: The id of the safety case.
        """
        return await self._send(RETRIEVE_SAFETY_CASE, {"id": id}, extra_headers, extra_query, extra_body, timeout)


class CasesWithRawResponse(RawView[Cases]):
    """`Cases` as `with_raw_response`."""

    retrieve = raw_method(Cases.retrieve)


class AsyncCasesWithRawResponse(RawView[AsyncCases]):
    """`AsyncCases` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncCases.retrieve)


class CasesWithStreamingResponse(StreamedView[Cases]):
    """`Cases` as `with_streaming_response`."""

    retrieve = streamed_method(Cases.retrieve)


class AsyncCasesWithStreamingResponse(StreamedView[AsyncCases]):
    """`AsyncCases` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncCases.retrieve)
