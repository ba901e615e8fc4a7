# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_assistant_message_param_audio import (
        ChatCompletionAssistantMessageParamAudio,
    )
    from openai_generated.models.chat_completion_assistant_message_param_function_call import (
        ChatCompletionAssistantMessageParamFunctionCall,
    )
    from openai_generated.models.chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion
    from openai_generated.models.chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )


@model
class FineTuneChatCompletionRequestAssistantMessage(Model):
    """Fine tune chat completion request assistant message."""

    weight: Literal[0, 1] | None = None
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    refusal: str | None = None
    role: Literal["assistant"] = "assistant"
    name: str | None = None
    audio: ChatCompletionAssistantMessageParamAudio | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    function_call: ChatCompletionAssistantMessageParamFunctionCall | None = None
