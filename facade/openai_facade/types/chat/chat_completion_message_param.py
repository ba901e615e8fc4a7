# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_message_param import (
        ChatCompletionMessageParam as ChatCompletionMessageParam,
    )


__all__ = ["ChatCompletionMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionMessageParam": "openai_generated.params.chat_completion_message_param",
    },
)
