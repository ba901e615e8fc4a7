# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemComputerCallOutputParam(TypedDict, total=False):
    """Beta response input item computer call output (`computer_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[params.BetaResponseComputerToolCallOutputScreenshotParam | Model]
    acknowledged_safety_checks: Iterable[params.BetaComputerCallSafetyCheckParam | Model] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
