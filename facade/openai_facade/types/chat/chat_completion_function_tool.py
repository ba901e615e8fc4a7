# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_function_tool import (
        ChatCompletionFunctionTool as ChatCompletionFunctionTool,
    )


__all__ = ["ChatCompletionFunctionTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionFunctionTool": "openai_generated.models.chat_completion_function_tool",
    },
)
