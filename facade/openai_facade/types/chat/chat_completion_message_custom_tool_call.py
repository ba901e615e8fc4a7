# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_message_custom_tool_call import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from openai_generated.models.chat_completion_message_custom_tool_call_custom import (
        ChatCompletionMessageCustomToolCallCustom as Custom,
    )


__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageCustomToolCall": "openai_generated.models.chat_completion_message_custom_tool_call",
        "Custom": "openai_generated.models.chat_completion_message_custom_tool_call_custom:ChatCompletionMessageCustomToolCallCustom",
    },
)
