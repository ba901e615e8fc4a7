# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_message_tool_call_union import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageCustomToolCallCustom as Custom,
    )


__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageCustomToolCall": "openai_generated.models.chat_completion_message_tool_call_union",
        "Custom": "openai_generated.models.chat_completion_message_tool_call_union:ChatCompletionMessageCustomToolCallCustom",
    },
)
