# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.conversations.conversations import (
        AsyncConversations as AsyncConversations,
        AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse,
        Conversations as Conversations,
        ConversationsWithRawResponse as ConversationsWithRawResponse,
        ConversationsWithStreamingResponse as ConversationsWithStreamingResponse,
    )


__all__ = [
    "AsyncConversations",
    "AsyncConversationsWithRawResponse",
    "AsyncConversationsWithStreamingResponse",
    "Conversations",
    "ConversationsWithRawResponse",
    "ConversationsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Conversations": "openai_generated.resources.conversations.conversations",
        "AsyncConversations": "openai_generated.resources.conversations.conversations",
        "ConversationsWithRawResponse": "openai_generated.resources.conversations.conversations",
        "AsyncConversationsWithRawResponse": "openai_generated.resources.conversations.conversations",
        "ConversationsWithStreamingResponse": "openai_generated.resources.conversations.conversations",
        "AsyncConversationsWithStreamingResponse": "openai_generated.resources.conversations.conversations",
    },
)
