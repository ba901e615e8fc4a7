# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_message_tool_call_union_param import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )


__all__ = ["ChatCompletionMessageToolCallUnionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageToolCallUnionParam": "openai_generated.params.chat_completion_message_tool_call_union_param",
    },
)
