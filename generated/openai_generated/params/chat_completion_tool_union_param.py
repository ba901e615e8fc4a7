# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCustomToolParam(TypedDict, total=False):
    """Chat completion custom tool param (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[params.ChatCompletionCustomToolParamCustom | Model]
    """What the tool is called, what it is for, and what its input looks like."""


class ChatCompletionCustomToolParamCustom(TypedDict, total=False):
    """Chat completion custom tool param custom."""

    name: Required[str]
    """The word by which the model calls the tool."""
    description: str
    """Tells the model what the tool does and when to use it."""
    format: params.ChatCompletionCustomToolParamCustomFormat | Model
    """The form of the input: any text (the default), or text that a grammar allows."""


ChatCompletionToolUnionParam: TypeAlias = params.ChatCompletionFunctionToolParam | params.ChatCompletionCustomToolParam
"""Chat completion tool union param: one of 2 kinds, told apart by `type`."""
