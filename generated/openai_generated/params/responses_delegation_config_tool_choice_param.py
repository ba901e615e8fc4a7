# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    """Responses delegation config tool choice live function tool choice param (`function`)."""

    name: Required[str]
    type: Required[Literal["function"]]
    """Always `function`."""


class ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    """Responses delegation config tool choice live MCP tool choice param (`mcp`)."""

    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    """Always `mcp`."""


class ResponsesDelegationConfigToolChoiceFileSearchParam(TypedDict, total=False):
    """Responses delegation config tool choice file search (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""


class ResponsesDelegationConfigToolChoiceWebSearchParam(TypedDict, total=False):
    """Responses delegation config tool choice web search (`web_search`)."""

    type: Required[Literal["web_search"]]
    """Always `web_search`."""


class ResponsesDelegationConfigToolChoiceWebSearchPreviewParam(TypedDict, total=False):
    """Responses delegation config tool choice web search preview (`web_search_preview`)."""

    type: Required[Literal["web_search_preview"]]
    """Always `web_search_preview`."""


class ResponsesDelegationConfigToolChoiceImageGenerationParam(TypedDict, total=False):
    """Responses delegation config tool choice image generation (`image_generation`)."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`."""


class ResponsesDelegationConfigToolChoiceComputerParam(TypedDict, total=False):
    """Responses delegation config tool choice computer (`computer`)."""

    type: Required[Literal["computer"]]
    """Always `computer`."""


class ResponsesDelegationConfigToolChoiceCodeInterpreterParam(TypedDict, total=False):
    """Responses delegation config tool choice code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""


class ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam(TypedDict, total=False):
    """Responses delegation config tool choice programmatic tool calling (`programmatic_tool_calling`)."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`."""


class ResponsesDelegationConfigToolChoiceShellParam(TypedDict, total=False):
    """Responses delegation config tool choice shell (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""


class ResponsesDelegationConfigToolChoiceCustomParam(TypedDict, total=False):
    """Responses delegation config tool choice custom (`custom`)."""

    name: Required[str]
    type: Required[Literal["custom"]]
    """Always `custom`."""


class ResponsesDelegationConfigToolChoiceApplyPatchParam(TypedDict, total=False):
    """Responses delegation config tool choice apply patch (`apply_patch`)."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`."""


class ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    """Responses delegation config tool choice live allowed tools choice param (`allowed_tools`)."""

    tools: Required[Iterable[params.ResponsesDelegationConfigToolParam | Model]]
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`."""
    mode: Literal["none", "auto", "required"] | None


ResponsesDelegationConfigToolChoiceParam: TypeAlias = (
    Literal["auto", "none", "required"]
    | params.ResponsesDelegationConfigToolChoiceLiveFunctionToolChoiceParam
    | params.ResponsesDelegationConfigToolChoiceLiveMCPToolChoiceParam
    | params.ResponsesDelegationConfigToolChoiceFileSearchParam
    | params.ResponsesDelegationConfigToolChoiceWebSearchParam
    | params.ResponsesDelegationConfigToolChoiceWebSearchPreviewParam
    | params.ResponsesDelegationConfigToolChoiceImageGenerationParam
    | params.ResponsesDelegationConfigToolChoiceComputerParam
    | params.ResponsesDelegationConfigToolChoiceCodeInterpreterParam
    | params.ResponsesDelegationConfigToolChoiceProgrammaticToolCallingParam
    | params.ResponsesDelegationConfigToolChoiceShellParam
    | params.ResponsesDelegationConfigToolChoiceCustomParam
    | params.ResponsesDelegationConfigToolChoiceApplyPatchParam
    | params.ResponsesDelegationConfigToolChoiceLiveAllowedToolsChoiceParam
)
"""Responses delegation config tool choice: one of 14 kinds, told apart by `type`."""
