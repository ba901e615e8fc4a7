# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_function_tool_param import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )


__all__ = ["ChatCompletionFunctionToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionFunctionToolParam": "openai_generated.params.chat_completion_function_tool_param",
    },
)
