# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_conversation_item_param import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )


__all__ = ["RealtimeConversationItemFunctionCallOutputParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeConversationItemFunctionCallOutputParam": "openai_generated.params.realtime_conversation_item_param",
    },
)
