# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeConversationItemSystemMessageContentParam as Content,
        RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
    )


__all__ = ["Content", "RealtimeConversationItemSystemMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.params.realtime_conversation_item_param:RealtimeConversationItemSystemMessageContentParam",
        "RealtimeConversationItemSystemMessageParam": "openai_generated.params.realtime_conversation_item_param",
    },
)
