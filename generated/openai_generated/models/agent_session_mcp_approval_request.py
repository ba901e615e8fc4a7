# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_mcp_approval_request_request import AgentSessionMcpApprovalRequestRequest


@model
class AgentSessionMcpApprovalRequest(Model):
    """Agent session MCP approval request (`mcp_approval_request`)."""

    request: AgentSessionMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
