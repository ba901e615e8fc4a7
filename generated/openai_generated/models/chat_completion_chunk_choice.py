# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_chunk_choice_delta import ChatCompletionChunkChoiceDelta
    from openai_generated.models.chat_completion_chunk_choice_logprobs import ChatCompletionChunkChoiceLogprobs


@model
class ChatCompletionChunkChoice(Model):
    """Chat completion chunk choice."""

    delta: ChatCompletionChunkChoiceDelta
    """What is new since the chunk before: text, pieces of tool calls, or nothing."""
    logprobs: ChatCompletionChunkChoiceLogprobs | None = None
    """How likely the tokens of this piece were; null unless logprobs was requested."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    """Why the alternative ended; null in all of its chunks but the last."""
    index: int
    """Which alternative this piece belongs to, counted from 0."""
