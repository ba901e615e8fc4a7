# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """Beta response computer tool call (`computer_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: params.BetaComputerActionParam | Model
    actions: Iterable[params.BetaComputerActionParam | Model]
    pending_safety_checks: Required[Iterable[params.BetaComputerCallSafetyCheckParam | Model]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
