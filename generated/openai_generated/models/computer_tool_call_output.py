# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.computer_call_safety_check_param import ComputerCallSafetyCheckParam
    from openai_generated.models.response_computer_tool_call_output_screenshot import (
        ResponseComputerToolCallOutputScreenshot,
    )


@model
class ComputerToolCallOutput(Model):
    """Computer tool call output (`computer_call_output`)."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Always `computer_call_output`."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    """The checks of the call that somebody has looked at and accepted."""
    output: ResponseComputerToolCallOutputScreenshot
    """The screenshot taken after the action."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""


ComputerToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Computer tool call output status: the values known when this was generated."""
