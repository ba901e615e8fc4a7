# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_computer_action import BetaComputerAction
    from openai_generated.models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam


@model
class BetaResponseComputerToolCall(Model):
    """Beta response computer tool call (`computer_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["computer_call"] = "computer_call"
    id: str
    call_id: str
    action: BetaComputerAction | None = None
    actions: list[BetaComputerAction] | None = None
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"] | str
