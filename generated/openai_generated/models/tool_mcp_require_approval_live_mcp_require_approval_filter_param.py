# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    """Tool MCP require approval live MCP require approval filter param."""

    always: ResponsesDelegationConfigAlways | None = None
    never: ResponsesDelegationConfigNever | None = None


@model
class ResponsesDelegationConfigAlways(Model):
    """Responses delegation config always."""

    read_only: bool | None = None
    tool_names: list[str] | None = None


@model
class ResponsesDelegationConfigNever(Model):
    """Responses delegation config never."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
