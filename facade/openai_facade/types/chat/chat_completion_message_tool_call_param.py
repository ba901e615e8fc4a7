# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam,
    )


__all__ = ["ChatCompletionMessageToolCallParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageToolCallParam": "openai_generated.params.chat_completion_message_tool_call_union_param:ChatCompletionMessageFunctionToolCallParam",
    },
)
