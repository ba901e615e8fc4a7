# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion


ChatCompletionToolChoiceOptionParamValue: TypeAlias = Literal["none", "auto", "required"]
"""Chat completion tool choice option param value: the values known when this was generated."""


@model
class ChatCompletionAllowedToolChoiceParam(Model):
    """Chat completion allowed tool choice param (`allowed_tools`)."""

    type: Literal["allowed_tools"] = "allowed_tools"
    """Always `allowed_tools`."""
    allowed_tools: ChatCompletionAllowedToolsParam
    """The tools that remain allowed, and whether one of them must be called."""


@model
class ChatCompletionAllowedToolsParam(Model):
    """Chat completion allowed tools param."""

    mode: Literal["auto", "required"]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: list[dict[str, object]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""


ChatCompletionAllowedToolsParamMode: TypeAlias = Literal["auto", "required"]
"""Chat completion allowed tools param mode: the values known when this was generated."""


@model
class ChatCompletionNamedToolChoiceParam(Model):
    """Chat completion named tool choice param (`function`)."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: ChatCompletionNamedToolChoiceParamFunction
    """The function that has to be called."""


@model
class ChatCompletionNamedToolChoiceParamFunction(Model):
    """Chat completion named tool choice param function."""

    name: str
    """The function as you declared it."""


@model
class ChatCompletionNamedToolChoiceCustomParam(Model):
    """Chat completion named tool choice custom param (`custom`)."""

    type: Literal["custom"] = "custom"
    """Always `custom`."""
    custom: ChatCompletionNamedToolChoiceCustomParamCustom
    """The custom tool that has to be called."""


@model
class ChatCompletionNamedToolChoiceCustomParamCustom(Model):
    """Chat completion named tool choice custom param custom."""

    name: str
    """The word by which you declared that tool."""


if TYPE_CHECKING:
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
