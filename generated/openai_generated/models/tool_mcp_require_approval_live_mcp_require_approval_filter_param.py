# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param_always import (
        ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways,
    )
    from openai_generated.models.tool_mcp_require_approval_live_mcp_require_approval_filter_param_never import (
        ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever,
    )


@model
class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(Model):
    """Tool MCP require approval live MCP require approval filter param."""

    always: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways | None = None
    never: ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever | None = None
