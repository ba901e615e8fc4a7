# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """Chat completion message function tool call (`function`)."""

    id: Required[str]
    """The id of the call; the tool message that answers it names the same."""
    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[params.ChatCompletionMessageFunctionToolCallFunctionParam | Model]
    """Which function is called, and with what."""


class ChatCompletionMessageFunctionToolCallFunctionParam(TypedDict, total=False):
    """Chat completion message function tool call function."""

    name: Required[str]
    """The function as you declared it."""
    arguments: Required[str]
    """The arguments as JSON text that the model wrote; check them before you call."""


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """Chat completion message custom tool call (`custom`)."""

    id: Required[str]
    """The id of the call; the tool message that answers it names the same."""
    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[params.ChatCompletionMessageCustomToolCallCustomParam | Model]
    """Which custom tool is called, and with what."""


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict, total=False):
    """Chat completion message custom tool call custom."""

    name: Required[str]
    """The word by which you declared the tool."""
    input: Required[str]
    """What the model hands to the tool, as free text."""


ChatCompletionMessageToolCallUnionParam: TypeAlias = (
    params.ChatCompletionMessageFunctionToolCallParam | params.ChatCompletionMessageCustomToolCallParam
)
"""Chat completion message tool call union: one of 2 kinds, told apart by `type`."""
