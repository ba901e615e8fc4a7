# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionAllowedToolChoiceParam(TypedDict, total=False):
    """Chat completion allowed tool choice param (`allowed_tools`)."""

    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    allowed_tools: Required[params.ChatCompletionAllowedToolsParam | Model]
    """The tools that remain allowed, and whether one of them must be called."""


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """Chat completion allowed tools param."""

    mode: Required[Literal["auto", "required"]]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: Required[Iterable[Mapping[str, object]]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """Chat completion named tool choice param (`function`)."""

    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[params.ChatCompletionNamedToolChoiceParamFunction | Model]
    """The function that has to be called."""


class ChatCompletionNamedToolChoiceParamFunction(TypedDict, total=False):
    """Chat completion named tool choice param function."""

    name: Required[str]
    """The function as you declared it."""


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """Chat completion named tool choice custom param (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    custom: Required[params.ChatCompletionNamedToolChoiceCustomParamCustom | Model]
    """The custom tool that has to be called."""


class ChatCompletionNamedToolChoiceCustomParamCustom(TypedDict, total=False):
    """Chat completion named tool choice custom param custom."""

    name: Required[str]
    """The word by which you declared that tool."""


ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | params.ChatCompletionAllowedToolChoiceParam
    | params.ChatCompletionNamedToolChoiceParam
    | params.ChatCompletionNamedToolChoiceCustomParam
)
"""Chat completion tool choice option param: one of 4 kinds, told apart by `type`."""
