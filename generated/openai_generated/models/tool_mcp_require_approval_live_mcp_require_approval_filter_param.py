# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.responses_delegation_config_always import ResponsesDelegationConfigAlways
    from openai_generated.models.responses_delegation_config_never import ResponsesDelegationConfigNever


@model
class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    """Tool MCP require approval live MCP require approval filter param."""

    always: ResponsesDelegationConfigAlways | None = None
    never: ResponsesDelegationConfigNever | None = None
