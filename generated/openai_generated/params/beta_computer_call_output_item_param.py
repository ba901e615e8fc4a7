# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaComputerCallOutputItemParam(TypedDict, total=False):
    """Beta computer call output item param (`computer_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: Required[str]
    type: Required[Literal["computer_call_output"]]
    output: Required[params.BetaComputerScreenshotImageParam | Model]
    acknowledged_safety_checks: Iterable[params.BetaComputerCallSafetyCheckParam | Model] | None
    status: Literal["in_progress", "completed", "incomplete"] | None
