# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_tool_choice_option_param import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )


__all__ = ["ChatCompletionAllowedToolChoiceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionAllowedToolChoiceParam": "openai_generated.params.chat_completion_tool_choice_option_param",
    },
)
