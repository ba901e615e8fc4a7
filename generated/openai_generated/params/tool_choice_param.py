# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.types import Iterable, TypedDict


class ToolChoiceAllowedParam(TypedDict, total=False):
    """Tool choice allowed (`allowed_tools`)."""

    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    mode: Required[Literal["auto", "required"]]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: Required[Iterable[Mapping[str, object]]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""


class ToolChoiceTypesParam(TypedDict, total=False):
    """Tool choice types."""

    type: Required[models.ToolChoiceTypesType]
    """The built-in tool that has to be used."""


class ToolChoiceCustomParam(TypedDict, total=False):
    """Tool choice custom (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    name: Required[str]
    """The word by which you declared that tool."""


class SpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """Specific programmatic tool calling param (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """Tool choice apply patch (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""


class ToolChoiceShellParam(TypedDict, total=False):
    """Tool choice shell (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""


ToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | params.ToolChoiceAllowedParam
    | params.ToolChoiceTypesParam
    | params.ToolChoiceFunctionParam
    | params.ToolChoiceMcpParam
    | params.ToolChoiceCustomParam
    | params.SpecificProgrammaticToolCallingParam
    | params.ToolChoiceApplyPatchParam
    | params.ToolChoiceShellParam
)
"""Tool choice param: one of 9 kinds, told apart by `type`."""
