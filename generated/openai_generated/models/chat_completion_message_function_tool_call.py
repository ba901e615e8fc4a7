# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_message_function_tool_call_function import (
        ChatCompletionMessageFunctionToolCallFunction,
    )


@model
class ChatCompletionMessageFunctionToolCall(Model):
    """Chat completion message function tool call (`function`)."""

    id: str
    """The id of the call; the tool message that answers it names the same."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: ChatCompletionMessageFunctionToolCallFunction
    """Which function is called, and with what."""
