# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import (
    LIST_AGENT_SESSION_SUBAGENT_TURNS,
    RETRIEVE_AGENT_SESSION_SUBAGENT_TURN,
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
    from typing import Literal

    from openai_generated.models.turn import Turn
    from openai_generated.resources.beta.agents.sessions.subagents.turns.items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Turns(SyncResource):
    """`client.beta.agents.sessions.subagents.turns`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> Items:
            """`client.beta.agents.sessions.subagents.turns.items`."""
            ...
    else:
        items = child("openai_generated.resources.beta.agents.sessions.subagents.turns.items", "Items")

    @property
    def with_raw_response(self) -> TurnsWithRawResponse:
        """The same methods, answering with the raw response."""
        return TurnsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> TurnsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return TurnsWithStreamingResponse(self)

    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Turn:
        """Read one turn of a subagent.

        Args:
            turn_id: The id of the turn.
            session_id: The id of the session.
            subagent_id: The id of the subagent.
        """
        return self._send(
            RETRIEVE_AGENT_SESSION_SUBAGENT_TURN,
            {"turn_id": turn_id, "session_id": session_id, "subagent_id": subagent_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[Turn]:
        """Page through the turns of a subagent.

        Args:
            subagent_id: The id of the subagent.
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_SESSION_SUBAGENT_TURNS,
            {"subagent_id": subagent_id, "session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncTurns(AsyncResource):
    """`client.beta.agents.sessions.subagents.turns`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> AsyncItems:
            """`client.beta.agents.sessions.subagents.turns.items`."""
            ...
    else:
        items = child("openai_generated.resources.beta.agents.sessions.subagents.turns.items", "AsyncItems")

    @property
    def with_raw_response(self) -> AsyncTurnsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncTurnsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTurnsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncTurnsWithStreamingResponse(self)

    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        subagent_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Turn:
        """Read one turn of a subagent.

        Args:
            turn_id: The id of the turn.
            session_id: The id of the session.
            subagent_id: The id of the subagent.
        """
        return await self._send(
            RETRIEVE_AGENT_SESSION_SUBAGENT_TURN,
            {"turn_id": turn_id, "session_id": session_id, "subagent_id": subagent_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """Page through the turns of a subagent.

        Args:
            subagent_id: The id of the subagent.
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_SESSION_SUBAGENT_TURNS,
            {"subagent_id": subagent_id, "session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class TurnsWithRawResponse(RawView[Turns]):
    """`Turns` as `with_raw_response`."""

    retrieve = raw_method(Turns.retrieve)
    list = raw_method(Turns.list)

    @property
    def items(self) -> ItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response


class AsyncTurnsWithRawResponse(RawView[AsyncTurns]):
    """`AsyncTurns` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncTurns.retrieve)
    list = async_raw_method(AsyncTurns.list)

    @property
    def items(self) -> AsyncItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response


class TurnsWithStreamingResponse(StreamedView[Turns]):
    """`Turns` as `with_streaming_response`."""

    retrieve = streamed_method(Turns.retrieve)
    list = streamed_method(Turns.list)

    @property
    def items(self) -> ItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response


class AsyncTurnsWithStreamingResponse(StreamedView[AsyncTurns]):
    """`AsyncTurns` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncTurns.retrieve)
    list = async_streamed_method(AsyncTurns.list)

    @property
    def items(self) -> AsyncItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response
