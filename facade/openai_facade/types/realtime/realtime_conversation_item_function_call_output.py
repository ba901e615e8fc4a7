# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_conversation_item_function_call_output import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )


__all__ = ["RealtimeConversationItemFunctionCallOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeConversationItemFunctionCallOutput": "openai_generated.models.realtime_conversation_item_function_call_output",
    },
)
