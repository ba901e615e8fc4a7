# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.chat_completion_custom_tool_param_custom_format import (
        ChatCompletionCustomToolParamCustomFormat,
    )
    from openai_generated.models.chat_completion_function_tool import ChatCompletionFunctionTool


@model
class ChatCompletionCustomToolParam(Model):
    """Chat completion custom tool param (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    custom: ChatCompletionCustomToolParamCustom
    """What the tool is called, what it is for, and what its input looks like."""


@model
class ChatCompletionCustomToolParamCustom(Model):
    """Chat completion custom tool param custom."""

    name: str
    """The word by which the model calls the tool."""
    description: str | None = None
    """Tells the model what the tool does and when to use it."""
    format: ChatCompletionCustomToolParamCustomFormat | None = None
    """The form of the input: any text (the default), or text that a grammar allows."""


if TYPE_CHECKING:
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
