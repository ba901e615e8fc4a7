# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemComputerCallOutputParam(TypedDict, total=False):
    """Beta response input item computer call output (`computer_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`."""
    output: Required[params.BetaResponseComputerToolCallOutputScreenshotParam | Model]
    """The screenshot taken after the action."""
    acknowledged_safety_checks: Iterable[params.BetaComputerCallSafetyCheckParam | Model] | None
    """The checks of the call that somebody has looked at and accepted."""
    status: Literal["in_progress", "completed", "incomplete"] | None
    """How far the item is: in_progress, completed or incomplete."""
