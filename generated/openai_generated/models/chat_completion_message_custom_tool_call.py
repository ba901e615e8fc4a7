# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_message_custom_tool_call_custom import (
        ChatCompletionMessageCustomToolCallCustom,
    )


@model
class ChatCompletionMessageCustomToolCall(Model):
    """Chat completion message custom tool call (`custom`)."""

    id: str
    type: Literal["custom"] = "custom"
    custom: ChatCompletionMessageCustomToolCallCustom
