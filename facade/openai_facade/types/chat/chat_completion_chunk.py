# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_chunk import ChatCompletionChunk as ChatCompletionChunk
    from openai_generated.models.chat_completion_chunk_choice import ChatCompletionChunkChoice as Choice
    from openai_generated.models.chat_completion_chunk_choice_delta import ChatCompletionChunkChoiceDelta as ChoiceDelta
    from openai_generated.models.chat_completion_chunk_choice_delta_function_call import (
        ChatCompletionChunkChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall,
    )
    from openai_generated.models.chat_completion_chunk_choice_delta_tool_call import (
        ChatCompletionChunkChoiceDeltaToolCall as ChoiceDeltaToolCall,
    )
    from openai_generated.models.chat_completion_chunk_choice_delta_tool_call_function import (
        ChatCompletionChunkChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    )
    from openai_generated.models.chat_completion_chunk_choice_logprobs import (
        ChatCompletionChunkChoiceLogprobs as ChoiceLogprobs,
    )


__all__ = [
    "ChatCompletionChunk",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ChatCompletionChunk": "openai_generated.models.chat_completion_chunk",
        "Choice": "openai_generated.models.chat_completion_chunk_choice:ChatCompletionChunkChoice",
        "ChoiceDelta": "openai_generated.models.chat_completion_chunk_choice_delta:ChatCompletionChunkChoiceDelta",
        "ChoiceDeltaFunctionCall": "openai_generated.models.chat_completion_chunk_choice_delta_function_call:ChatCompletionChunkChoiceDeltaFunctionCall",
        "ChoiceDeltaToolCall": "openai_generated.models.chat_completion_chunk_choice_delta_tool_call:ChatCompletionChunkChoiceDeltaToolCall",
        "ChoiceDeltaToolCallFunction": "openai_generated.models.chat_completion_chunk_choice_delta_tool_call_function:ChatCompletionChunkChoiceDeltaToolCallFunction",
        "ChoiceLogprobs": "openai_generated.models.chat_completion_chunk_choice_logprobs:ChatCompletionChunkChoiceLogprobs",
    },
)
