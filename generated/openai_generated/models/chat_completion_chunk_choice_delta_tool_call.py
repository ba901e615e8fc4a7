# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_chunk_choice_delta_tool_call_function import (
        ChatCompletionChunkChoiceDeltaToolCallFunction,
    )


@model
class ChatCompletionChunkChoiceDeltaToolCall(Model):
    """Chat completion chunk choice delta tool call (`function`)."""

    index: int
    """Which tool call of the message this piece belongs to, counted from 0."""
    id: str | None = None
    """The id of the call, in its first piece only."""
    type: Literal["function"] | None = None
    """Always `function`."""
    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None = None
    """A piece of the function's name or arguments."""
