# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_input_param_agent_session_input_mcp_approval_request_result_response import (
        SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
    )


@model
class SessionInputParamAgentSessionInputMcpApprovalRequestResult(Model):
    """Session input param agent session input MCP approval request result (`agent.session.input.mcp_approval_request_result`)."""

    request_id: str
    response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"] = "agent.session.input.mcp_approval_request_result"
