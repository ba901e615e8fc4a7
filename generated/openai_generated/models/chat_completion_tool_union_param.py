# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_custom_tool_param import ChatCompletionCustomToolParam
    from openai_generated.models.chat_completion_function_tool import ChatCompletionFunctionTool

    ChatCompletionToolUnionParam: TypeAlias = ChatCompletionFunctionTool | ChatCompletionCustomToolParam
    """Chat completion tool union param: one of 2 kinds, told apart by `type`."""
else:
    ChatCompletionToolUnionParam = TaggedUnion(
        "ChatCompletionToolUnionParam",
        __package__,
        key="type",
        variants={
            "custom": "ChatCompletionCustomToolParam",
            "function": "ChatCompletionFunctionTool",
        },
        shapes=(),
    )
