# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    """Tool MCP require approval live MCP require approval filter param."""

    always: params.ResponsesDelegationConfigAlwaysParam | Model | None
    never: params.ResponsesDelegationConfigNeverParam | Model | None
