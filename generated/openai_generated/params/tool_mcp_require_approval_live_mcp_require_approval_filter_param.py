# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    """Tool MCP require approval live MCP require approval filter param."""

    always: params.ResponsesDelegationConfigAlwaysParam | Model | None
    never: params.ResponsesDelegationConfigNeverParam | Model | None


class ResponsesDelegationConfigAlwaysParam(TypedDict, total=False):
    """Responses delegation config always."""

    read_only: bool | None
    tool_names: SequenceNotStr[str] | None


class ResponsesDelegationConfigNeverParam(TypedDict, total=False):
    """Responses delegation config never."""

    read_only: bool | None
    tool_names: SequenceNotStr[str] | None
