# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_item_system_message import (
        RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage,
        RealtimeConversationItemSystemMessageContent as Content,
    )


__all__ = ["Content", "RealtimeConversationItemSystemMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.realtime_conversation_item_system_message:RealtimeConversationItemSystemMessageContent",
        "RealtimeConversationItemSystemMessage": "openai_generated.models.realtime_conversation_item_system_message",
    },
)
