# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class FunctionToolSchemaParam(TypedDict, total=False):
    """Function tool schema (`function`)."""

    name: Required[str]
    type: Required[Literal["function"]]
    """Always `function`."""
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None


class ResponsesDelegationConfigToolWebSearchSchemaParam(TypedDict, total=False):
    """Responses delegation config tool web search schema (`web_search`)."""

    type: Required[Literal["web_search"]]
    """Always `web_search`."""


class ResponsesDelegationConfigToolFileSearchSchemaParam(TypedDict, total=False):
    """Responses delegation config tool file search schema (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""


class ResponsesDelegationConfigToolCodeInterpreterSchemaParam(TypedDict, total=False):
    """Responses delegation config tool code interpreter schema (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""


class ResponsesDelegationConfigToolShellSchemaParam(TypedDict, total=False):
    """Responses delegation config tool shell schema (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
    environment: params.ResponsesDelegationConfigToolShellEnvironmentParam | Model | None


class ResponsesDelegationConfigToolImageGenerationSchemaParam(TypedDict, total=False):
    """Responses delegation config tool image generation schema (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""


class ResponsesDelegationConfigToolMcpParam(TypedDict, total=False):
    """Responses delegation config tool MCP (`mcp`)."""

    type: Required[Literal["mcp"]]
    """Always `mcp`."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    allowed_tools: params.ToolMcpAllowedToolsLiveMCPToolFilterParam | Model | SequenceNotStr[str] | None
    authorization: str | None
    connector_id: str | None
    defer_loading: bool | None
    headers: Mapping[str, str] | None
    require_approval: (
        Literal["always", "never"] | params.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam | Model | None
    )
    server_description: str | None
    server_label: str | None
    server_url: str | None
    tunnel_id: str | None


class ResponsesDelegationConfigToolCustomSchemaParam(TypedDict, total=False):
    """Responses delegation config tool custom schema (`custom`)."""

    type: Required[Literal["custom"]]
    """Always `custom`."""


class ResponsesDelegationConfigToolNamespaceParam(TypedDict, total=False):
    """Responses delegation config tool namespace (`namespace`)."""

    type: Required[Literal["namespace"]]
    """Always `namespace`."""


class ResponsesDelegationConfigToolSearchParam(TypedDict, total=False):
    """Responses delegation config tool search (`tool_search`)."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`."""


class ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam(TypedDict, total=False):
    """Responses delegation config tool programmatic tool calling schema (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class ResponsesDelegationConfigToolComputerSchemaParam(TypedDict, total=False):
    """Responses delegation config tool computer schema (`computer`)."""

    type: Required[Literal["computer"]]
    """Always `computer`."""


class ResponsesDelegationConfigToolApplyPatchSchemaParam(TypedDict, total=False):
    """Responses delegation config tool apply patch schema (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""


ResponsesDelegationConfigToolSchemaParam: TypeAlias = (
    params.FunctionToolSchemaParam
    | params.ResponsesDelegationConfigToolWebSearchSchemaParam
    | params.ResponsesDelegationConfigToolFileSearchSchemaParam
    | params.ResponsesDelegationConfigToolCodeInterpreterSchemaParam
    | params.ResponsesDelegationConfigToolShellSchemaParam
    | params.ResponsesDelegationConfigToolImageGenerationSchemaParam
    | params.ResponsesDelegationConfigToolMcpParam
    | params.ResponsesDelegationConfigToolCustomSchemaParam
    | params.ResponsesDelegationConfigToolNamespaceParam
    | params.ResponsesDelegationConfigToolSearchParam
    | params.ResponsesDelegationConfigToolProgrammaticToolCallingSchemaParam
    | params.ResponsesDelegationConfigToolComputerSchemaParam
    | params.ResponsesDelegationConfigToolApplyPatchSchemaParam
)
"""Responses delegation config tool schema: one of 13 kinds, told apart by `type`."""
