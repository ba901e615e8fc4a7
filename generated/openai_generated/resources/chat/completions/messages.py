# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.chat import GET_CHAT_COMPLETION_MESSAGES
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

    from openai_generated.models.chat_completion_message_list import ChatCompletionStoreMessage
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Messages(SyncResource):
    """`client.chat.completions.messages`."""

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, answering with the raw response."""
        return MessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return MessagesWithStreamingResponse(self)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[ChatCompletionStoreMessage]:
        """Page through the input messages of a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._send(
            GET_CHAT_COMPLETION_MESSAGES,
            {"completion_id": completion_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncMessages(AsyncResource):
    """`client.chat.completions.messages`."""

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncMessagesWithStreamingResponse(self)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ChatCompletionStoreMessage, AsyncCursorPage[ChatCompletionStoreMessage]]:
        """Page through the input messages of a stored chat completion.

        Args:
            completion_id: The id of the stored chat completion.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
        """
        return self._page(
            GET_CHAT_COMPLETION_MESSAGES,
            {"completion_id": completion_id, "after": after, "limit": limit, "order": order},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class MessagesWithRawResponse(RawView[Messages]):
    """`Messages` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Messages) -> None:
            self.list = raw_method(resource.list)
    else:
        list = raw_method(Messages.list)


class AsyncMessagesWithRawResponse(RawView[AsyncMessages]):
    """`AsyncMessages` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_raw_method(resource.list)
    else:
        list = async_raw_method(AsyncMessages.list)


class MessagesWithStreamingResponse(StreamedView[Messages]):
    """`Messages` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Messages) -> None:
            self.list = streamed_method(resource.list)
    else:
        list = streamed_method(Messages.list)


class AsyncMessagesWithStreamingResponse(StreamedView[AsyncMessages]):
    """`AsyncMessages` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncMessages) -> None:
            self.list = async_streamed_method(resource.list)
    else:
        list = async_streamed_method(AsyncMessages.list)


evaluable(__name__)
