# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_computer_use_approval_request_request import (
        AgentSessionComputerUseApprovalRequestRequest,
    )


@model
class AgentSessionComputerUseApprovalRequest(Model):
    """Agent session computer use approval request (`computer_use_approval_request`)."""

    request: AgentSessionComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
