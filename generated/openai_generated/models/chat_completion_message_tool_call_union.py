# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_message_custom_tool_call import ChatCompletionMessageCustomToolCall
    from openai_generated.models.chat_completion_message_function_tool_call import ChatCompletionMessageFunctionToolCall

    ChatCompletionMessageToolCallUnion: TypeAlias = (
        ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
    )
    """Chat completion message tool call union: one of 2 kinds, told apart by `type`."""
else:
    ChatCompletionMessageToolCallUnion = TaggedUnion(
        "ChatCompletionMessageToolCallUnion",
        __package__,
        key="type",
        variants={
            "custom": "ChatCompletionMessageCustomToolCall",
            "function": "ChatCompletionMessageFunctionToolCall",
        },
        shapes=(),
    )
