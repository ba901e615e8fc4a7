# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration as ChatCompletionModeration
    from openai_generated.models.chat_completion_moderation_error import (
        ChatCompletionModerationError as InputError,
        ChatCompletionModerationError as OutputError,
    )
    from openai_generated.models.chat_completion_moderation_input import ChatCompletionModerationInput as Input
    from openai_generated.models.chat_completion_moderation_output import ChatCompletionModerationOutput as Output
    from openai_generated.models.chat_completion_moderation_results import (
        ChatCompletionModerationResults as InputModerationResults,
        ChatCompletionModerationResults as OutputModerationResults,
    )
    from openai_generated.models.moderation_result_body import (
        ModerationResultBody as InputModerationResultsResult,
        ModerationResultBody as OutputModerationResultsResult,
    )


__all__ = [
    "ChatCompletionModeration",
    "Input",
    "InputError",
    "InputModerationResults",
    "InputModerationResultsResult",
    "Output",
    "OutputError",
    "OutputModerationResults",
    "OutputModerationResultsResult",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionModeration": "openai_generated.models.chat_completion_moderation",
        "Input": "openai_generated.models.chat_completion_moderation_input:ChatCompletionModerationInput",
        "InputError": "openai_generated.models.chat_completion_moderation_error:ChatCompletionModerationError",
        "InputModerationResults": "openai_generated.models.chat_completion_moderation_results:ChatCompletionModerationResults",
        "InputModerationResultsResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "Output": "openai_generated.models.chat_completion_moderation_output:ChatCompletionModerationOutput",
        "OutputError": "openai_generated.models.chat_completion_moderation_error:ChatCompletionModerationError",
        "OutputModerationResults": "openai_generated.models.chat_completion_moderation_results:ChatCompletionModerationResults",
        "OutputModerationResultsResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
    },
)
