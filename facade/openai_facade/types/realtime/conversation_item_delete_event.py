# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_item_create_event import (
        RealtimeConversationItemDeleteEvent as ConversationItemDeleteEvent,
    )


__all__ = ["ConversationItemDeleteEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemDeleteEvent": "openai_generated.models.realtime_conversation_item_create_event:RealtimeConversationItemDeleteEvent",
    },
)
