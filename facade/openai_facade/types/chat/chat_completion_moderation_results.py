# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_moderation_results import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from openai_generated.models.moderation_result_body import ModerationResultBody as Result


__all__ = ["ChatCompletionModerationResults", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionModerationResults": "openai_generated.models.chat_completion_moderation_results",
        "Result": "openai_generated.models.moderation_result_body:ModerationResultBody",
    },
)
