# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_chunk import (
        ChatCompletionChunk as ChatCompletionChunk,
        ChatCompletionChunkChoice as Choice,
        ChatCompletionChunkChoiceDelta as ChoiceDelta,
        ChatCompletionChunkChoiceDeltaAudio as ChoiceDeltaAudio,
        ChatCompletionChunkChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall,
        ChatCompletionChunkChoiceDeltaToolCall as ChoiceDeltaToolCall,
        ChatCompletionChunkChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
        ChatCompletionChunkChoiceLogprobs as ChoiceLogprobs,
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
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaAudio",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
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
        "ChatCompletionChunk": "openai_generated.models.chat_completion_chunk",
        "Choice": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoice",
        "ChoiceDelta": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoiceDelta",
        "ChoiceDeltaAudio": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoiceDeltaAudio",
        "ChoiceDeltaFunctionCall": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoiceDeltaFunctionCall",
        "ChoiceDeltaToolCall": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoiceDeltaToolCall",
        "ChoiceDeltaToolCallFunction": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoiceDeltaToolCallFunction",
        "ChoiceLogprobs": "openai_generated.models.chat_completion_chunk:ChatCompletionChunkChoiceLogprobs",
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
