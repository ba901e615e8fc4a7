# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_audio import ChatCompletionAudio
    from openai_generated.models.chat_completion_message_annotation import ChatCompletionMessageAnnotation
    from openai_generated.models.chat_completion_message_function_call import ChatCompletionMessageFunctionCall
    from openai_generated.models.chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion


@model
class ChatCompletionMessage(Model):
    """Chat completion message."""

    content: str | None = None
    refusal: str | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    role: Literal["assistant"] = "assistant"
    function_call: ChatCompletionMessageFunctionCall | None = None
    audio: ChatCompletionAudio | None = None
