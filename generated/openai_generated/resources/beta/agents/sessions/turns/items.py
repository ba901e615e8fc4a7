# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_sessions import LIST_AGENT_SESSION_TURN_ITEMS
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

    from openai_generated.models.agent_session_item import AgentSessionItem
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class Items(SyncResource):
    """`client.beta.agents.sessions.turns.items`."""

    @property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ItemsWithStreamingResponse(self)

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[AgentSessionItem]:
        """Page through what was said and done in one turn.

        Args:
            turn_id: The id of the turn.
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            LIST_AGENT_SESSION_TURN_ITEMS,
            {"turn_id": turn_id, "session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncItems(AsyncResource):
    """`client.beta.agents.sessions.turns.items`."""

    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncItemsWithStreamingResponse(self)

    def list(
        self,
        turn_id: str,
        *,
        session_id: str,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[AgentSessionItem, AsyncConversationCursorPage[AgentSessionItem]]:
        """Page through what was said and done in one turn.

        Args:
            turn_id: The id of the turn.
            session_id: The id of the session.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            LIST_AGENT_SESSION_TURN_ITEMS,
            {"turn_id": turn_id, "session_id": session_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ItemsWithRawResponse(RawView[Items]):
    """`Items` as `with_raw_response`."""

    list = raw_method(Items.list)


class AsyncItemsWithRawResponse(RawView[AsyncItems]):
    """`AsyncItems` as `with_raw_response`."""

    list = async_raw_method(AsyncItems.list)


class ItemsWithStreamingResponse(StreamedView[Items]):
    """`Items` as `with_streaming_response`."""

    list = streamed_method(Items.list)


class AsyncItemsWithStreamingResponse(StreamedView[AsyncItems]):
    """`AsyncItems` as `with_streaming_response`."""

    list = async_streamed_method(AsyncItems.list)
