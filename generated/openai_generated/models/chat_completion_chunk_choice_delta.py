# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_chunk_choice_delta_audio import ChatCompletionChunkChoiceDeltaAudio
    from openai_generated.models.chat_completion_chunk_choice_delta_function_call import (
        ChatCompletionChunkChoiceDeltaFunctionCall,
    )
    from openai_generated.models.chat_completion_chunk_choice_delta_tool_call import (
        ChatCompletionChunkChoiceDeltaToolCall,
    )


@model
class ChatCompletionChunkChoiceDelta(Model):
    """Chat completion chunk choice delta."""

    content: str | None = None
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None = None
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | str | None = None
    refusal: str | None = None
    audio: ChatCompletionChunkChoiceDeltaAudio | None = None
