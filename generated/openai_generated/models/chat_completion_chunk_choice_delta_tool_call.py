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
    id: str | None = None
    type: Literal["function"] | None = None
    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None = None
