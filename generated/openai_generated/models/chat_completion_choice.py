# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_choice_logprobs import ChatCompletionChoiceLogprobs
    from openai_generated.models.chat_completion_message import ChatCompletionMessage


@model
class ChatCompletionChoice(Model):
    """Chat completion choice."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why this answer ended: stop is the natural end, length the token limit, tool_calls a request to act."""
    index: int
    """The position of this alternative among all, counted from 0."""
    message: ChatCompletionMessage
    """What the model said, with its tool calls if there are any."""
    logprobs: ChatCompletionChoiceLogprobs | None = None
    """How likely the chosen tokens were; null unless logprobs was requested."""
