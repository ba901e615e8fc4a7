# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.chat_completion_allowed_tool_choice_param import ChatCompletionAllowedToolChoiceParam
    from openai_generated.models.chat_completion_named_tool_choice_custom_param import (
        ChatCompletionNamedToolChoiceCustomParam,
    )
    from openai_generated.models.chat_completion_named_tool_choice_param import ChatCompletionNamedToolChoiceParam

    ChatCompletionToolChoiceOptionParam: TypeAlias = (
        Literal["none", "auto", "required"]
        | ChatCompletionAllowedToolChoiceParam
        | ChatCompletionNamedToolChoiceParam
        | ChatCompletionNamedToolChoiceCustomParam
    )
    """Chat completion tool choice option param: one of 4 kinds, told apart by `type`."""
else:
    ChatCompletionToolChoiceOptionParam = TaggedUnion(
        "ChatCompletionToolChoiceOptionParam",
        __package__,
        key="type",
        variants={
            "allowed_tools": "ChatCompletionAllowedToolChoiceParam",
            "custom": "ChatCompletionNamedToolChoiceCustomParam",
            "function": "ChatCompletionNamedToolChoiceParam",
        },
        shapes=(),
    )
