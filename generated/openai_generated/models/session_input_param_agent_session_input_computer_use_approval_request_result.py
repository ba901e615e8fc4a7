# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_input_param_agent_session_input_computer_use_approval_request_result_response import (
        SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse,
    )


@model
class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(Model):
    """Session input param agent session input computer use approval request result (`agent.session.input.computer_use_approval_request_result`)."""

    request_id: str
    response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"] = (
        "agent.session.input.computer_use_approval_request_result"
    )
