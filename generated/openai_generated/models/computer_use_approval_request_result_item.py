# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_item_response import AgentSessionItemResponse


@model
class ComputerUseApprovalRequestResultItem(Model):
    """Computer use approval request result item (`computer_use_approval_request_result`)."""

    id: str
    request_id: str
    response: AgentSessionItemResponse
    turn_id: str
    type: Literal["computer_use_approval_request_result"] = "computer_use_approval_request_result"
