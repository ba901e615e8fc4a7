# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_conversation_item_created_event import (
        BetaRealtimeConversationItemTruncatedEvent as ConversationItemTruncatedEvent,
    )


__all__ = ["ConversationItemTruncatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemTruncatedEvent": "openai_generated.models.beta_realtime_conversation_item_created_event:BetaRealtimeConversationItemTruncatedEvent",
    },
)
