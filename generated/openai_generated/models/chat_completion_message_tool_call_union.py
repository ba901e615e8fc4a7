# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class ChatCompletionMessageFunctionToolCall(Model):
    """Chat completion message function tool call (`function`)."""

    id: str
    """The id of the call; the tool message that answers it names the same."""
    type: Literal["function"] = "function"
    """Always `function`."""
    function: ChatCompletionMessageFunctionToolCallFunction
    """Which function is called, and with what."""


@model
class ChatCompletionMessageFunctionToolCallFunction(Model):
    """Chat completion message function tool call function."""

    name: str
    """The function as you declared it."""
    arguments: str
    """The arguments as JSON text that the model wrote; check them before you call."""


@model
class ChatCompletionMessageCustomToolCall(Model):
    """Chat completion message custom tool call (`custom`)."""

    id: str
    """The id of the call; the tool message that answers it names the same."""
    type: Literal["custom"] = "custom"
    """Always `custom`."""
    custom: ChatCompletionMessageCustomToolCallCustom
    """Which custom tool is called, and with what."""


@model
class ChatCompletionMessageCustomToolCallCustom(Model):
    """Chat completion message custom tool call custom."""

    name: str
    """The word by which you declared the tool."""
    input: str
    """What the model hands to the tool, as free text."""


if TYPE_CHECKING:
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
