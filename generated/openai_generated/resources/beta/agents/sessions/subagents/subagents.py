# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import LIST_AGENT_SESSION_SUBAGENTS, RETRIEVE_AGENT_SESSION_SUBAGENT
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
    from typing import Literal

    from openai_generated.models.subagent import Subagent
    from openai_generated.resources.beta.agents.sessions.subagents.items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.sessions.subagents.turns.turns import (
        AsyncTurns,
        AsyncTurnsWithRawResponse,
        AsyncTurnsWithStreamingResponse,
        Turns,
        TurnsWithRawResponse,
        TurnsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Subagents(SyncResource):
    """`client.beta.agents.sessions.subagents`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> Items:
            """`client.beta.agents.sessions.subagents.items`."""
            ...

        @property
        def turns(self) -> Turns:
            """`client.beta.agents.sessions.subagents.turns`."""
            ...
    else:
        items = child("openai_generated.resources.beta.agents.sessions.subagents.items", "Items")
        turns = child("openai_generated.resources.beta.agents.sessions.subagents.turns.turns", "Turns")

    @property
    def with_raw_response(self) -> SubagentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SubagentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SubagentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SubagentsWithStreamingResponse(self)

    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Subagent:
        """Read a subagent's state and task.

        Args:
            subagent_id: The id of the subagent.
            session_id: The id of the session.
        """
        return self._send(
            RETRIEVE_AGENT_SESSION_SUBAGENT,
            {"subagent_id": subagent_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

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
    ) -> SyncCursorPage[Subagent]:
        """Page through the subagents that an agent session has started.

        Args:
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_SESSION_SUBAGENTS,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSubagents(AsyncResource):
    """`client.beta.agents.sessions.subagents`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> AsyncItems:
            """`client.beta.agents.sessions.subagents.items`."""
            ...

        @property
        def turns(self) -> AsyncTurns:
            """`client.beta.agents.sessions.subagents.turns`."""
            ...
    else:
        items = child("openai_generated.resources.beta.agents.sessions.subagents.items", "AsyncItems")
        turns = child("openai_generated.resources.beta.agents.sessions.subagents.turns.turns", "AsyncTurns")

    @property
    def with_raw_response(self) -> AsyncSubagentsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSubagentsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSubagentsWithStreamingResponse(self)

    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Subagent:
        """Read a subagent's state and task.

        Args:
            subagent_id: The id of the subagent.
            session_id: The id of the session.
        """
        return await self._send(
            RETRIEVE_AGENT_SESSION_SUBAGENT,
            {"subagent_id": subagent_id, "session_id": session_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

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
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """Page through the subagents that an agent session has started.

        Args:
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_SESSION_SUBAGENTS,
            {"session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SubagentsWithRawResponse(RawView[Subagents]):
    """`Subagents` as `with_raw_response`."""

    retrieve = raw_method(Subagents.retrieve)
    list = raw_method(Subagents.list)

    @property
    def items(self) -> ItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response

    @property
    def turns(self) -> TurnsWithRawResponse:
        """The view of the child."""
        return self._resource.turns.with_raw_response


class AsyncSubagentsWithRawResponse(RawView[AsyncSubagents]):
    """`AsyncSubagents` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncSubagents.retrieve)
    list = async_raw_method(AsyncSubagents.list)

    @property
    def items(self) -> AsyncItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response

    @property
    def turns(self) -> AsyncTurnsWithRawResponse:
        """The view of the child."""
        return self._resource.turns.with_raw_response


class SubagentsWithStreamingResponse(StreamedView[Subagents]):
    """`Subagents` as `with_streaming_response`."""

    retrieve = streamed_method(Subagents.retrieve)
    list = streamed_method(Subagents.list)

    @property
    def items(self) -> ItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response

    @property
    def turns(self) -> TurnsWithStreamingResponse:
        """The view of the child."""
        return self._resource.turns.with_streaming_response


class AsyncSubagentsWithStreamingResponse(StreamedView[AsyncSubagents]):
    """`AsyncSubagents` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncSubagents.retrieve)
    list = async_streamed_method(AsyncSubagents.list)

    @property
    def items(self) -> AsyncItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response

    @property
    def turns(self) -> AsyncTurnsWithStreamingResponse:
        """The view of the child."""
        return self._resource.turns.with_streaming_response
