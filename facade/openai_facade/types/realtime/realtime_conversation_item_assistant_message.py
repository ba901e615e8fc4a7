# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_item_assistant_message import (
        RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemAssistantMessageContent as Content,
    )


__all__ = ["Content", "RealtimeConversationItemAssistantMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.realtime_conversation_item_assistant_message:RealtimeConversationItemAssistantMessageContent",
        "RealtimeConversationItemAssistantMessage": "openai_generated.models.realtime_conversation_item_assistant_message",
    },
)
