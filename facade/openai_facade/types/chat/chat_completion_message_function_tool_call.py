# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_message_tool_call_union import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageFunctionToolCallFunction as Function,
    )


__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageFunctionToolCall": "openai_generated.models.chat_completion_message_tool_call_union",
        "Function": "openai_generated.models.chat_completion_message_tool_call_union:ChatCompletionMessageFunctionToolCallFunction",
    },
)
