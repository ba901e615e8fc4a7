# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_conversation_item_created_event import (
        BetaRealtimeConversationItemCreatedEvent as ConversationItemCreatedEvent,
    )


__all__ = ["ConversationItemCreatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemCreatedEvent": "openai_generated.models.beta_realtime_conversation_item_created_event:BetaRealtimeConversationItemCreatedEvent",
    },
)
