# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
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
    """1, the default, to learn from this message, 0 to take it as context only."""
    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """What the assistant said; may be left out only beside tool_calls or function_call."""
    refusal: str | None = None
    """The assistant's refusal, when it declined to answer."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    name: str | None = None
    """Tells apart several participants that share the role of assistant."""
    audio: ChatCompletionAssistantMessageParamAudio | None = None
    """An earlier spoken answer of the model that the conversation goes on from."""
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    """The tool calls the assistant made in this turn; a tool message must answer each of them."""
    function_call: ChatCompletionAssistantMessageParamFunctionCall | None = None
    """The function the assistant wanted called; the older form of tool_calls."""


FineTuneChatCompletionRequestAssistantMessageWeight: TypeAlias = Literal[0, 1]
"""Fine tune chat completion request assistant message weight: the values known when this was generated."""
