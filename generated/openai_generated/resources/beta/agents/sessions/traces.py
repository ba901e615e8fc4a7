# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import LIST_AGENT_SESSION_TRACES
from openai_runtime.hints import evaluable
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
    from typing import Literal

    from openai_generated.models.agent_session_traces_page import SessionTrace
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Traces(SyncResource):
    """`client.beta.agents.sessions.traces`."""

    @property
    def with_raw_response(self) -> TracesWithRawResponse:
        """The same methods, answering with the raw response."""
        return TracesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TracesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TracesWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[SessionTrace]:
        """Page through the traces of an agent session.

        Args:
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_SESSION_TRACES,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTraces(AsyncResource):
    """`client.beta.agents.sessions.traces`."""

    @property
    def with_raw_response(self) -> AsyncTracesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTracesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTracesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTracesWithStreamingResponse(self)

    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """Page through the traces of an agent session.

        Args:
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_SESSION_TRACES,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TracesWithRawResponse(RawView[Traces]):
    """`Traces` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Traces) -> None:
            self.list = raw_method(resource.list)
    else:
        list = raw_method(Traces.list)


class AsyncTracesWithRawResponse(RawView[AsyncTraces]):
    """`AsyncTraces` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTraces) -> None:
            self.list = async_raw_method(resource.list)
    else:
        list = async_raw_method(AsyncTraces.list)


class TracesWithStreamingResponse(StreamedView[Traces]):
    """`Traces` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Traces) -> None:
            self.list = streamed_method(resource.list)
    else:
        list = streamed_method(Traces.list)


class AsyncTracesWithStreamingResponse(StreamedView[AsyncTraces]):
    """`AsyncTraces` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncTraces) -> None:
            self.list = async_streamed_method(resource.list)
    else:
        list = async_streamed_method(AsyncTraces.list)


evaluable(__name__)
