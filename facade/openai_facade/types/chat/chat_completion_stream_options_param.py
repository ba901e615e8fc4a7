# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_stream_options_param import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )


__all__ = ["ChatCompletionStreamOptionsParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionStreamOptionsParam": "openai_generated.params.chat_completion_stream_options_param",
    },
)
