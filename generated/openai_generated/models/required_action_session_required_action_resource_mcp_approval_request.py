# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.required_action_session_required_action_resource_mcp_approval_request_request import (
        RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest,
    )


@model
class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(Model):
    """Required action session required action resource MCP approval request (`mcp_approval_request`)."""

    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
