# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """Beta response computer tool call (`computer_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["computer_call"]]
    """Always `computer_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    action: params.BetaComputerActionParam | Model
    """What to do at the computer; older models give one action a call."""
    actions: Iterable[params.BetaComputerActionParam | Model]
    """What to do at the computer, one after the other."""
    pending_safety_checks: Required[Iterable[params.BetaComputerCallSafetyCheckParam | Model]]
    """Checks that you have to acknowledge, with the output, before the model goes on."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is: in_progress, completed or incomplete."""
