# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.chat_completion_assistant_message_param import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
        ChatCompletionAssistantMessageParamAudio as Audio,
        ChatCompletionAssistantMessageParamFunctionCall as FunctionCall,
    )
    from openai_generated.params.chat_completion_request_assistant_message_content_part_param import (
        ChatCompletionRequestAssistantMessageContentPartParam as ContentArrayOfContentPart,
    )


__all__ = ["Audio", "ChatCompletionAssistantMessageParam", "ContentArrayOfContentPart", "FunctionCall"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.params.chat_completion_assistant_message_param:ChatCompletionAssistantMessageParamAudio",
        "ChatCompletionAssistantMessageParam": "openai_generated.params.chat_completion_assistant_message_param",
        "ContentArrayOfContentPart": "openai_generated.params.chat_completion_request_assistant_message_content_part_param:ChatCompletionRequestAssistantMessageContentPartParam",
        "FunctionCall": "openai_generated.params.chat_completion_assistant_message_param:ChatCompletionAssistantMessageParamFunctionCall",
    },
)
