# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_created_event import (
        RealtimeConversationCreatedEvent as ConversationCreatedEvent,
        RealtimeConversationCreatedEventConversation as Conversation,
    )


__all__ = ["Conversation", "ConversationCreatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Conversation": "openai_generated.models.realtime_conversation_created_event:RealtimeConversationCreatedEventConversation",
        "ConversationCreatedEvent": "openai_generated.models.realtime_conversation_created_event:RealtimeConversationCreatedEvent",
    },
)
