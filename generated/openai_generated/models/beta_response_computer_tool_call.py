# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_computer_action import BetaComputerAction
    from openai_generated.models.beta_computer_call_safety_check_param import BetaComputerCallSafetyCheckParam


@model
class BetaResponseComputerToolCall(Model):
    """Beta response computer tool call (`computer_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["computer_call"] = "computer_call"
    """Always `computer_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    action: BetaComputerAction | None = None
    """What to do at the computer; older models give one action a call."""
    actions: list[BetaComputerAction] | None = None
    """What to do at the computer, one after the other."""
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    """Checks that you have to acknowledge, with the output, before the model goes on."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""


BetaResponseComputerToolCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response computer tool call status: the values known when this was generated."""
