# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeConversationItemParam as ConversationItemParam,
    )


__all__ = ["ConversationItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ConversationItemParam": "openai_generated.params.realtime_conversation_item_param:RealtimeConversationItemParam",
    },
)
