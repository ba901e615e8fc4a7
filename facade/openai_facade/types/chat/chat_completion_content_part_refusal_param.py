# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_request_assistant_message_content_part_param import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )


__all__ = ["ChatCompletionContentPartRefusalParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionContentPartRefusalParam": "openai_generated.params.chat_completion_request_assistant_message_content_part_param",
    },
)
