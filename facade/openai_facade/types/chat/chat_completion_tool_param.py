# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionToolParam,
    )


__all__ = ["ChatCompletionToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionToolParam": "openai_generated.params.chat_completion_function_tool_param:ChatCompletionFunctionToolParam",
    },
)
