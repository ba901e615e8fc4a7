# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.assistants import (
    CREATE_MESSAGE,
    DELETE_MESSAGE,
    GET_MESSAGE,
    LIST_MESSAGES,
    MODIFY_MESSAGE,
)
from openai_runtime.deprecation import deprecated
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.message_deleted import MessageDeleted
    from openai_generated.models.thread_message import ThreadMessage
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Messages(SyncResource):
    """`client.beta.threads.messages`."""

    @property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, answering with the raw response."""
        return MessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return MessagesWithStreamingResponse(self)

    @deprecated("`client.beta.threads.messages.create` is deprecated by the API.")
    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str | Iterable[params.MessageContentPartParam | Model],
        attachments: Iterable[params.MessageCreateParamsAttachment | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadMessage:
        """Add a message to a thread.

        Args:
            thread_id: The id of the thread.
            role: Who speaks: user, or assistant to write the assistant's part.
            content: The message: text, or a list of text and image parts.
            attachments: Files that come with the message, each with the tools that may read it.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_MESSAGE,
            {
                "thread_id": thread_id,
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.retrieve` is deprecated by the API.")
    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadMessage:
        """Read one message of a thread.

        Args:
            message_id: The id of the message.
            thread_id: The id of the thread.
        """
        return self._send(
            GET_MESSAGE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.update` is deprecated by the API.")
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadMessage:
        """Replace the metadata of a message in a thread.

        Args:
            message_id: The id of the message.
            thread_id: The id of the thread.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            MODIFY_MESSAGE,
            {"message_id": message_id, "thread_id": thread_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.list` is deprecated by the API.")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[ThreadMessage]:
        """Page through the messages of a thread, those of one run if wanted.

        Args:
            thread_id: The id of the thread.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            run_id: Only messages that this run wrote.
        """
        return self._send(
            LIST_MESSAGES,
            {
                "thread_id": thread_id,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.delete` is deprecated by the API.")
    def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> MessageDeleted:
        """Delete a message from a thread.

        Args:
            message_id: The id of the message.
            thread_id: The id of the thread.
        """
        return self._send(
            DELETE_MESSAGE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncMessages(AsyncResource):
    """`client.beta.threads.messages`."""

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncMessagesWithStreamingResponse(self)

    @deprecated("`client.beta.threads.messages.create` is deprecated by the API.")
    async def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str | Iterable[params.MessageContentPartParam | Model],
        attachments: Iterable[params.MessageCreateParamsAttachment | Model] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadMessage:
        """Add a message to a thread.

        Args:
            thread_id: The id of the thread.
            role: Who speaks: user, or assistant to write the assistant's part.
            content: The message: text, or a list of text and image parts.
            attachments: Files that come with the message, each with the tools that may read it.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_MESSAGE,
            {
                "thread_id": thread_id,
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.retrieve` is deprecated by the API.")
    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadMessage:
        """Read one message of a thread.

        Args:
            message_id: The id of the message.
            thread_id: The id of the thread.
        """
        return await self._send(
            GET_MESSAGE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.update` is deprecated by the API.")
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ThreadMessage:
        """Replace the metadata of a message in a thread.

        Args:
            message_id: The id of the message.
            thread_id: The id of the thread.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            MODIFY_MESSAGE,
            {"message_id": message_id, "thread_id": thread_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.list` is deprecated by the API.")
    def list(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ThreadMessage, AsyncCursorPage[ThreadMessage]]:
        """Page through the messages of a thread, those of one run if wanted.

        Args:
            thread_id: The id of the thread.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            run_id: Only messages that this run wrote.
        """
        return self._page(
            LIST_MESSAGES,
            {
                "thread_id": thread_id,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    @deprecated("`client.beta.threads.messages.delete` is deprecated by the API.")
    async def delete(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> MessageDeleted:
        """Delete a message from a thread.

        Args:
            message_id: The id of the message.
            thread_id: The id of the thread.
        """
        return await self._send(
            DELETE_MESSAGE,
            {"message_id": message_id, "thread_id": thread_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class MessagesWithRawResponse(RawView[Messages]):
    """`Messages` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Messages) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Messages.create)
        retrieve = raw_method(Messages.retrieve)
        update = raw_method(Messages.update)
        list = raw_method(Messages.list)
        delete = raw_method(Messages.delete)


class AsyncMessagesWithRawResponse(RawView[AsyncMessages]):
    """`AsyncMessages` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncMessages) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncMessages.create)
        retrieve = async_raw_method(AsyncMessages.retrieve)
        update = async_raw_method(AsyncMessages.update)
        list = async_raw_method(AsyncMessages.list)
        delete = async_raw_method(AsyncMessages.delete)


class MessagesWithStreamingResponse(StreamedView[Messages]):
    """`Messages` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Messages) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Messages.create)
        retrieve = streamed_method(Messages.retrieve)
        update = streamed_method(Messages.update)
        list = streamed_method(Messages.list)
        delete = streamed_method(Messages.delete)


class AsyncMessagesWithStreamingResponse(StreamedView[AsyncMessages]):
    """`AsyncMessages` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncMessages) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncMessages.create)
        retrieve = async_streamed_method(AsyncMessages.retrieve)
        update = async_streamed_method(AsyncMessages.update)
        list = async_streamed_method(AsyncMessages.list)
        delete = async_streamed_method(AsyncMessages.delete)


evaluable(__name__)
