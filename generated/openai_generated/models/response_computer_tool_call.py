# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.computer_action import ComputerAction
    from openai_generated.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam


@model
class ResponseComputerToolCall(Model):
    """Response computer tool call (`computer_call`)."""

    type: Literal["computer_call"] = "computer_call"
    id: str
    call_id: str
    action: ComputerAction | None = None
    actions: list[ComputerAction] | None = None
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"]
