# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import (
    DELETE_THREAD_METHOD,
    GET_THREAD_METHOD,
    LIST_THREADS_METHOD,
    LIST_THREAD_ITEMS_METHOD,
)
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

    from openai_generated.models.chat_kit_thread import ChatKitThread
    from openai_generated.models.thread_delete_response import ThreadDeleteResponse
    from openai_generated.models.thread_item import ThreadItem
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class Threads(SyncResource):
    """`client.beta.chatkit.threads`."""

    @property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ThreadsWithStreamingResponse(self)

    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatKitThread:
        """Read a ChatKit thread's title, status and owner.

        Args:
            thread_id: The id of the ChatKit thread.
        """
        return self._send(GET_THREAD_METHOD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ChatKitThread]:
        """Page through the ChatKit threads, those of one end user if wanted.

        Args:
            limit: How many threads a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            user: Only threads of this end user, 1 to 512 characters.
        """
        return self._send(
            LIST_THREADS_METHOD,
            {"limit": limit, "order": order, "after": after, "before": before, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadDeleteResponse:
        """Delete a ChatKit thread with its items.

        Args:
            thread_id: The id of the thread.
        """
        return self._send(
            DELETE_THREAD_METHOD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list_items(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ThreadItem]:
        """Page through the messages, tool calls and tasks of a ChatKit thread.

        Args:
            thread_id: The id of the thread.
            limit: How many items a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_THREAD_ITEMS_METHOD,
            {"thread_id": thread_id, "limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncThreads(AsyncResource):
    """`client.beta.chatkit.threads`."""

    @property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncThreadsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncThreadsWithStreamingResponse(self)

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ChatKitThread:
        """Read a ChatKit thread's title, status and owner.

        Args:
            thread_id: The id of the ChatKit thread.
        """
        return await self._send(
            GET_THREAD_METHOD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ChatKitThread, AsyncConversationCursorPage[ChatKitThread]]:
        """Page through the ChatKit threads, those of one end user if wanted.

        Args:
            limit: How many threads a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            user: Only threads of this end user, 1 to 512 characters.
        """
        return self._page(
            LIST_THREADS_METHOD,
            {"limit": limit, "order": order, "after": after, "before": before, "user": user},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadDeleteResponse:
        """Delete a ChatKit thread with its items.

        Args:
            thread_id: The id of the thread.
        """
        return await self._send(
            DELETE_THREAD_METHOD, {"thread_id": thread_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list_items(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ThreadItem, AsyncConversationCursorPage[ThreadItem]]:
        """Page through the messages, tool calls and tasks of a ChatKit thread.

        Args:
            thread_id: The id of the thread.
            limit: How many items a page holds, up to 100.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_THREAD_ITEMS_METHOD,
            {"thread_id": thread_id, "limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ThreadsWithRawResponse(RawView[Threads]):
    """`Threads` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Threads) -> None:
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.list_items = raw_method(resource.list_items)
    else:
        retrieve = raw_method(Threads.retrieve)
        list = raw_method(Threads.list)
        delete = raw_method(Threads.delete)
        list_items = raw_method(Threads.list_items)


class AsyncThreadsWithRawResponse(RawView[AsyncThreads]):
    """`AsyncThreads` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncThreads) -> None:
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.list_items = async_raw_method(resource.list_items)
    else:
        retrieve = async_raw_method(AsyncThreads.retrieve)
        list = async_raw_method(AsyncThreads.list)
        delete = async_raw_method(AsyncThreads.delete)
        list_items = async_raw_method(AsyncThreads.list_items)


class ThreadsWithStreamingResponse(StreamedView[Threads]):
    """`Threads` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Threads) -> None:
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.list_items = streamed_method(resource.list_items)
    else:
        retrieve = streamed_method(Threads.retrieve)
        list = streamed_method(Threads.list)
        delete = streamed_method(Threads.delete)
        list_items = streamed_method(Threads.list_items)


class AsyncThreadsWithStreamingResponse(StreamedView[AsyncThreads]):
    """`AsyncThreads` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncThreads) -> None:
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.list_items = async_streamed_method(resource.list_items)
    else:
        retrieve = async_streamed_method(AsyncThreads.retrieve)
        list = async_streamed_method(AsyncThreads.list)
        delete = async_streamed_method(AsyncThreads.delete)
        list_items = async_streamed_method(AsyncThreads.list_items)


evaluable(__name__)
