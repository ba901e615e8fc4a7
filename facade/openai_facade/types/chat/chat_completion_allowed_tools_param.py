# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_tool_choice_option_param import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )


__all__ = ["ChatCompletionAllowedToolsParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionAllowedToolsParam": "openai_generated.params.chat_completion_tool_choice_option_param",
    },
)
