# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam
    from openai_generated.models.beta_response_computer_tool_call_output_screenshot import (
        BetaResponseComputerToolCallOutputScreenshot,
    )


@model
class BetaResponseComputerToolCallOutputItem(Model):
    """Beta response computer tool call output item (`computer_call_output`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["computer_call_output"] = "computer_call_output"
    """Always `computer_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    """The checks of the call that somebody has looked at and accepted."""
    output: BetaResponseComputerToolCallOutputScreenshot
    """The screenshot taken after the action."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """How far the item is: in_progress, completed, incomplete or failed."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


BetaComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"]
"""Beta computer call output status: the values known when this was generated."""
