# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion import (
        ChatCompletion as ChatCompletion,
        ChatCompletionChoice as Choice,
        ChatCompletionChoiceLogprobs as ChoiceLogprobs,
    )
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration as Moderation
    from openai_generated.models.chat_completion_moderation_error import (
        ChatCompletionModerationError as ModerationInputError,
        ChatCompletionModerationError as ModerationOutputError,
    )
    from openai_generated.models.chat_completion_moderation_input import (
        ChatCompletionModerationInput as ModerationInput,
    )
    from openai_generated.models.chat_completion_moderation_output import (
        ChatCompletionModerationOutput as ModerationOutput,
    )
    from openai_generated.models.chat_completion_moderation_results import (
        ChatCompletionModerationResults as ModerationInputModerationResults,
        ChatCompletionModerationResults as ModerationOutputModerationResults,
    )
    from openai_generated.models.moderation_result_body import (
        ModerationResultBody as ModerationInputModerationResultsResult,
        ModerationResultBody as ModerationOutputModerationResultsResult,
    )


__all__ = [
    "ChatCompletion",
    "Choice",
    "ChoiceLogprobs",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletion": "openai_generated.models.chat_completion",
        "Choice": "openai_generated.models.chat_completion:ChatCompletionChoice",
        "ChoiceLogprobs": "openai_generated.models.chat_completion:ChatCompletionChoiceLogprobs",
        "Moderation": "openai_generated.models.chat_completion_moderation:ChatCompletionModeration",
        "ModerationInput": "openai_generated.models.chat_completion_moderation_input:ChatCompletionModerationInput",
        "ModerationInputError": "openai_generated.models.chat_completion_moderation_error:ChatCompletionModerationError",
        "ModerationInputModerationResults": "openai_generated.models.chat_completion_moderation_results:ChatCompletionModerationResults",
        "ModerationInputModerationResultsResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
        "ModerationOutput": "openai_generated.models.chat_completion_moderation_output:ChatCompletionModerationOutput",
        "ModerationOutputError": "openai_generated.models.chat_completion_moderation_error:ChatCompletionModerationError",
        "ModerationOutputModerationResults": "openai_generated.models.chat_completion_moderation_results:ChatCompletionModerationResults",
        "ModerationOutputModerationResultsResult": "openai_generated.models.moderation_result_body:ModerationResultBody",
    },
)
