# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_input_param_agent_session_input_computer_use_approval_request_result_response import (
        AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    )


@model
class AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResult(Model):
    """Agent session input param agent session input computer use approval request result (`agent.session.input.computer_use_approval_request_result`)."""

    request_id: str
    response: AgentSessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"] = (
        "agent.session.input.computer_use_approval_request_result"
    )
