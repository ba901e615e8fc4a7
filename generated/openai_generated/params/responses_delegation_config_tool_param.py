# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolLiveFunctionToolChoiceParam(TypedDict, total=False):
    """Responses delegation config tool live function tool choice param (`function`)."""

    name: Required[str]
    type: Required[Literal["function"]]
    """Always `function`."""


class ResponsesDelegationConfigToolLiveMCPToolChoiceParam(TypedDict, total=False):
    """Responses delegation config tool live MCP tool choice param (`mcp`)."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    """Always `mcp`."""


class ResponsesDelegationConfigToolFileSearchParam(TypedDict, total=False):
    """Responses delegation config tool file search (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""


class ResponsesDelegationConfigToolWebSearchParam(TypedDict, total=False):
    """Responses delegation config tool web search (`web_search`)."""

    type: Required[Literal["web_search"]]
    """Always `web_search`."""


class ResponsesDelegationConfigToolWebSearchPreviewParam(TypedDict, total=False):
    """Responses delegation config tool web search preview (`web_search_preview`)."""

    type: Required[Literal["web_search_preview"]]
    """Always `web_search_preview`."""


class ResponsesDelegationConfigToolImageGenerationParam(TypedDict, total=False):
    """Responses delegation config tool image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""


class ResponsesDelegationConfigToolComputerParam(TypedDict, total=False):
    """Responses delegation config tool computer (`computer`)."""

    type: Required[Literal["computer"]]
    """Always `computer`."""


class ResponsesDelegationConfigToolCodeInterpreterParam(TypedDict, total=False):
    """Responses delegation config tool code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""


class ResponsesDelegationConfigToolProgrammaticToolCallingParam(TypedDict, total=False):
    """Responses delegation config tool programmatic tool calling (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class ResponsesDelegationConfigToolShellParam(TypedDict, total=False):
    """Responses delegation config tool shell (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""


class ResponsesDelegationConfigToolCustomParam(TypedDict, total=False):
    """Responses delegation config tool custom (`custom`)."""

    name: Required[str]
    type: Required[Literal["custom"]]
    """Always `custom`."""


class ResponsesDelegationConfigToolApplyPatchParam(TypedDict, total=False):
    """Responses delegation config tool apply patch (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""


ResponsesDelegationConfigToolParam: TypeAlias = (
    params.ResponsesDelegationConfigToolLiveFunctionToolChoiceParam
    | params.ResponsesDelegationConfigToolLiveMCPToolChoiceParam
    | params.ResponsesDelegationConfigToolFileSearchParam
    | params.ResponsesDelegationConfigToolWebSearchParam
    | params.ResponsesDelegationConfigToolWebSearchPreviewParam
    | params.ResponsesDelegationConfigToolImageGenerationParam
    | params.ResponsesDelegationConfigToolComputerParam
    | params.ResponsesDelegationConfigToolCodeInterpreterParam
    | params.ResponsesDelegationConfigToolProgrammaticToolCallingParam
    | params.ResponsesDelegationConfigToolShellParam
    | params.ResponsesDelegationConfigToolCustomParam
    | params.ResponsesDelegationConfigToolApplyPatchParam
)
"""Responses delegation config tool: one of 12 kinds, told apart by `type`."""
