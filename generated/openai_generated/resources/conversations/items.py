# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.conversations import (
    CREATE_CONVERSATION_ITEMS,
    DELETE_CONVERSATION_ITEM,
    GET_CONVERSATION_ITEM,
    LIST_CONVERSATION_ITEMS,
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

    from openai_generated import models, params
    from openai_generated.models.conversation import Conversation
    from openai_generated.models.conversation_item import ConversationItem
    from openai_generated.models.conversation_item_list import ConversationItemList
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.types import Iterable
    from openai_runtime.unset import Omit


class Items(SyncResource):
    """`client.conversations.items`."""

    @property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return ItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ItemsWithStreamingResponse(self)

    def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[params.ResponseInputItemParam | Model],
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ConversationItemList:
        """Append up to 20 items to a conversation.

        Args:
            conversation_id: The id of the conversation.
            items: The items to append, at most 20.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._send(
            CREATE_CONVERSATION_ITEMS,
            {"conversation_id": conversation_id, "items": items, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ConversationItem:
        """Read one item of a conversation.

        Args:
            item_id: The id of the conversation item.
            conversation_id: The id of the conversation.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._send(
            GET_CONVERSATION_ITEM,
            {"item_id": item_id, "conversation_id": conversation_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        conversation_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ConversationItem]:
        """Page through the items of a conversation.

        Args:
            conversation_id: The id of the conversation.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._send(
            LIST_CONVERSATION_ITEMS,
            {"conversation_id": conversation_id, "limit": limit, "order": order, "after": after, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Remove one item from a conversation and return the conversation.

        Args:
            item_id: The id of the conversation item.
            conversation_id: The id of the conversation.
        """
        return self._send(
            DELETE_CONVERSATION_ITEM,
            {"item_id": item_id, "conversation_id": conversation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncItems(AsyncResource):
    """`client.conversations.items`."""

    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncItemsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncItemsWithStreamingResponse(self)

    async def create(
        self,
        conversation_id: str,
        *,
        items: Iterable[params.ResponseInputItemParam | Model],
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ConversationItemList:
        """Append up to 20 items to a conversation.

        Args:
            conversation_id: The id of the conversation.
            items: The items to append, at most 20.
            include: Extra parts of the answer that are left out unless named here.
        """
        return await self._send(
            CREATE_CONVERSATION_ITEMS,
            {"conversation_id": conversation_id, "items": items, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ConversationItem:
        """Read one item of a conversation.

        Args:
            item_id: The id of the conversation item.
            conversation_id: The id of the conversation.
            include: Extra parts of the answer that are left out unless named here.
        """
        return await self._send(
            GET_CONVERSATION_ITEM,
            {"item_id": item_id, "conversation_id": conversation_id, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        conversation_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        include: Iterable[models.ResponseIncludable] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ConversationItem, AsyncConversationCursorPage[ConversationItem]]:
        """Page through the items of a conversation.

        Args:
            conversation_id: The id of the conversation.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            include: Extra parts of the answer that are left out unless named here.
        """
        return self._page(
            LIST_CONVERSATION_ITEMS,
            {"conversation_id": conversation_id, "limit": limit, "order": order, "after": after, "include": include},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        item_id: str,
        *,
        conversation_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> Conversation:
        """Remove one item from a conversation and return the conversation.

        Args:
            item_id: The id of the conversation item.
            conversation_id: The id of the conversation.
        """
        return await self._send(
            DELETE_CONVERSATION_ITEM,
            {"item_id": item_id, "conversation_id": conversation_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ItemsWithRawResponse(RawView[Items]):
    """`Items` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Items) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Items.create)
        retrieve = raw_method(Items.retrieve)
        list = raw_method(Items.list)
        delete = raw_method(Items.delete)


class AsyncItemsWithRawResponse(RawView[AsyncItems]):
    """`AsyncItems` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncItems) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncItems.create)
        retrieve = async_raw_method(AsyncItems.retrieve)
        list = async_raw_method(AsyncItems.list)
        delete = async_raw_method(AsyncItems.delete)


class ItemsWithStreamingResponse(StreamedView[Items]):
    """`Items` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Items) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Items.create)
        retrieve = streamed_method(Items.retrieve)
        list = streamed_method(Items.list)
        delete = streamed_method(Items.delete)


class AsyncItemsWithStreamingResponse(StreamedView[AsyncItems]):
    """`AsyncItems` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncItems) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncItems.create)
        retrieve = async_streamed_method(AsyncItems.retrieve)
        list = async_streamed_method(AsyncItems.list)
        delete = async_streamed_method(AsyncItems.delete)


evaluable(__name__)
