# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import (
    CREATE_CONVERSATION,
    DELETE_CONVERSATION,
    GET_CONVERSATION,
    UPDATE_CONVERSATION,
)
from openai_runtime.hints import evaluable
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
    from collections.abc import Mapping

    from openai_generated import params
    from openai_generated.models.conversation import Conversation
    from openai_generated.models.conversation_deleted_resource import ConversationDeletedResource
    from openai_generated.resources.conversations.items import (
        AsyncItems,
        AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse,
        Items,
        ItemsWithRawResponse,
        ItemsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Conversations(SyncResource):
    """`client.conversations`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> Items:
            """`client.conversations.items`."""
            ...
    else:
        items = child("openai_generated.resources.conversations.items", "Items")

    @property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ConversationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ConversationsWithStreamingResponse(self)

    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        items: Iterable[params.ResponseInputItemParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Open a conversation, with up to 20 first items if wanted.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            items: The first items, at most 20.
        """
        return self._send(
            CREATE_CONVERSATION, {"metadata": metadata, "items": items}, extra_headers, extra_query, extra_body, timeout
        )

    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Read a conversation's creation time and metadata.

        Args:
            conversation_id: The id of the conversation.
        """
        return self._send(
            GET_CONVERSATION, {"conversation_id": conversation_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Args:
            conversation_id: The id of the conversation.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            UPDATE_CONVERSATION,
            {"conversation_id": conversation_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ConversationDeletedResource:
        """Delete a conversation.

        Args:
            conversation_id: The id of the conversation.
        """
        return self._send(
            DELETE_CONVERSATION, {"conversation_id": conversation_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncConversations(AsyncResource):
    """`client.conversations`."""

    if TYPE_CHECKING:

        @property
        def items(self) -> AsyncItems:
            """`client.conversations.items`."""
            ...
    else:
        items = child("openai_generated.resources.conversations.items", "AsyncItems")

    @property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncConversationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncConversationsWithStreamingResponse(self)

    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        items: Iterable[params.ResponseInputItemParam | Model] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Open a conversation, with up to 20 first items if wanted.

        Args:
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
            items: The first items, at most 20.
        """
        return await self._send(
            CREATE_CONVERSATION, {"metadata": metadata, "items": items}, extra_headers, extra_query, extra_body, timeout
        )

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Read a conversation's creation time and metadata.

        Args:
            conversation_id: The id of the conversation.
        """
        return await self._send(
            GET_CONVERSATION, {"conversation_id": conversation_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Replace the metadata of a conversation.

        Args:
            conversation_id: The id of the conversation.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            UPDATE_CONVERSATION,
            {"conversation_id": conversation_id, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ConversationDeletedResource:
        """Delete a conversation.

        Args:
            conversation_id: The id of the conversation.
        """
        return await self._send(
            DELETE_CONVERSATION, {"conversation_id": conversation_id}, extra_headers, extra_query, extra_body, timeout
        )


class ConversationsWithRawResponse(RawView[Conversations]):
    """`Conversations` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Conversations) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Conversations.create)
        retrieve = raw_method(Conversations.retrieve)
        update = raw_method(Conversations.update)
        delete = raw_method(Conversations.delete)

    @property
    def items(self) -> ItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response


class AsyncConversationsWithRawResponse(RawView[AsyncConversations]):
    """`AsyncConversations` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncConversations) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncConversations.create)
        retrieve = async_raw_method(AsyncConversations.retrieve)
        update = async_raw_method(AsyncConversations.update)
        delete = async_raw_method(AsyncConversations.delete)

    @property
    def items(self) -> AsyncItemsWithRawResponse:
        """The view of the child."""
        return self._resource.items.with_raw_response


class ConversationsWithStreamingResponse(StreamedView[Conversations]):
    """`Conversations` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Conversations) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Conversations.create)
        retrieve = streamed_method(Conversations.retrieve)
        update = streamed_method(Conversations.update)
        delete = streamed_method(Conversations.delete)

    @property
    def items(self) -> ItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response


class AsyncConversationsWithStreamingResponse(StreamedView[AsyncConversations]):
    """`AsyncConversations` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncConversations) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncConversations.create)
        retrieve = async_streamed_method(AsyncConversations.retrieve)
        update = async_streamed_method(AsyncConversations.update)
        delete = async_streamed_method(AsyncConversations.delete)

    @property
    def items(self) -> AsyncItemsWithStreamingResponse:
        """The view of the child."""
        return self._resource.items.with_streaming_response


evaluable(__name__)
