# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.conversations import conversations as conversations, items as items
    from openai_generated.resources.conversations.conversations import (
        AsyncConversations as AsyncConversations,
        AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
        Conversations as Conversations,
        ConversationsWithRawResponse as ConversationsWithRawResponse,
        ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
    )
    from openai_generated.resources.conversations.items import (
        AsyncItems as AsyncItems,
        AsyncItemsWithRawResponse as AsyncItemsWithRawResponse,
        AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse,
        Items as Items,
        ItemsWithRawResponse as ItemsWithRawResponse,
        ItemsWithStreamingResponse as ItemsWithStreamingResponse,
    )


__all__ = [
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Conversations",
    "ConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncConversations": "openai_generated.resources.conversations.conversations",
        "AsyncConversationsWithRawResponse": "openai_generated.resources.conversations.conversations",
        "AsyncConversationsWithStreamingResponse": "openai_generated.resources.conversations.conversations",
        "AsyncItems": "openai_generated.resources.conversations.items",
        "AsyncItemsWithRawResponse": "openai_generated.resources.conversations.items",
        "AsyncItemsWithStreamingResponse": "openai_generated.resources.conversations.items",
        "Conversations": "openai_generated.resources.conversations.conversations",
        "ConversationsWithRawResponse": "openai_generated.resources.conversations.conversations",
        "ConversationsWithStreamingResponse": "openai_generated.resources.conversations.conversations",
        "Items": "openai_generated.resources.conversations.items",
        "ItemsWithRawResponse": "openai_generated.resources.conversations.items",
        "ItemsWithStreamingResponse": "openai_generated.resources.conversations.items",
        "conversations": ".conversations:",
        "items": ".items:",
    },
)
