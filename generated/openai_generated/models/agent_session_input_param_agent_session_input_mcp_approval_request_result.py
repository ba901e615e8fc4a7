# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_input_param_agent_session_input_mcp_approval_request_result_response import (
        AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse,
    )


@model
class AgentSessionInputParamAgentSessionInputMcpApprovalRequestResult(Model):
    """Agent session input param agent session input MCP approval request result (`agent.session.input.mcp_approval_request_result`)."""

    request_id: str
    response: AgentSessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"] = "agent.session.input.mcp_approval_request_result"
