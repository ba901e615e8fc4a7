# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeConversationItemAssistantMessageContentParam as Content,
        RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
    )


__all__ = ["Content", "RealtimeConversationItemAssistantMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.params.realtime_conversation_item_param:RealtimeConversationItemAssistantMessageContentParam",
        "RealtimeConversationItemAssistantMessageParam": "openai_generated.params.realtime_conversation_item_param",
    },
)
