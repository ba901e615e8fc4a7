# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.types import Iterable, TypedDict


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """Beta tool choice allowed (`allowed_tools`)."""

    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    mode: Required[Literal["auto", "required"]]
    """Whether the model decides (auto) or has to call at least one of the tools (required)."""
    tools: Required[Iterable[Mapping[str, object]]]
    """The tools allowed here, each by type and name; they must also be among the request's tools."""


class BetaToolChoiceTypesParam(TypedDict, total=False):
    """Beta tool choice types."""

    type: Required[models.BetaToolChoiceTypesType]
    """The built-in tool that has to be used."""


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """Beta tool choice function (`function`)."""

    type: Required[Literal["function"]]
    """Always `function`."""
    name: Required[str]
    """The function as you declared it."""


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """Beta tool choice MCP (`mcp`)."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    server_label: Required[str]
    """The server whose tool has to be called, by the label you gave it."""
    name: str | None
    """The tool that has to be called; any of the server's when left out."""


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """Beta tool choice custom (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""
    name: Required[str]
    """The word by which you declared that tool."""


class BetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """Beta specific programmatic tool calling param (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """Beta tool choice apply patch (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""


class BetaToolChoiceShellParam(TypedDict, total=False):
    """Beta tool choice shell (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""


BetaToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | params.BetaToolChoiceAllowedParam
    | params.BetaToolChoiceTypesParam
    | params.BetaToolChoiceFunctionParam
    | params.BetaToolChoiceMcpParam
    | params.BetaToolChoiceCustomParam
    | params.BetaSpecificProgrammaticToolCallingParam
    | params.BetaToolChoiceApplyPatchParam
    | params.BetaToolChoiceShellParam
)
"""Beta tool choice param: one of 9 kinds, told apart by `type`."""
