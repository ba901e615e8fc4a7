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
    """The next piece of text, to be appended."""
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None = None
    """A piece of the call in the older form of tool calls."""
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None = None
    """Pieces of tool calls; put together those with the same index."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    """Who speaks; in the first chunk only."""
    refusal: str | None = None
    """The next piece of the refusal, to be appended."""
    audio: ChatCompletionChunkChoiceDeltaAudio | None = None
    """A piece of the spoken answer."""
