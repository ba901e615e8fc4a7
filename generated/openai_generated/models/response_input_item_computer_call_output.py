# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from openai_generated.models.response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot,
    )


@model
class ResponseInputItemComputerCallOutput(Model):
    """Response input item computer call output (`computer_call_output`)."""

    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    type: Literal["computer_call_output"] = "computer_call_output"
    """Always `computer_call_output`."""
    output: ResponseComputerToolCallOutputScreenshot
    """The screenshot taken after the action."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The checks of the call that somebody has looked at and accepted."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
