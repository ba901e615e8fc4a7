# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_moderation_error import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )


__all__ = ["ChatCompletionModerationError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionModerationError": "openai_generated.models.chat_completion_moderation_error",
    },
)
