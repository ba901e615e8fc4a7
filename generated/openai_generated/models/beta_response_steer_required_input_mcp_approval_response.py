# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponseSteerRequiredInputMcpApprovalResponse(Model):
    """Beta response steer required input MCP approval response (`mcp_approval_response`)."""

    approval_request_id: str
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
