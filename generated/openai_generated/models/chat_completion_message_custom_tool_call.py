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
    """The id of the call; the tool message that answers it names the same."""
    type: Literal["custom"] = "custom"
    """Always `custom`."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """Which custom tool is called, and with what."""
