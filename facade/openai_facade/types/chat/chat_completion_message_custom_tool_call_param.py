# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageCustomToolCallCustomParam as Custom,
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )


__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageCustomToolCallParam": "openai_generated.params.chat_completion_message_tool_call_union_param",
        "Custom": "openai_generated.params.chat_completion_message_tool_call_union_param:ChatCompletionMessageCustomToolCallCustomParam",
    },
)
