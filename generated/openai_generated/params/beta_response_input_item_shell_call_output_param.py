# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseInputItemShellCallOutputParam(TypedDict, total=False):
    """Beta response input item shell call output (`shell_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: Required[str]
    caller: params.BetaToolCallCallerParam | Model | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[params.BetaResponseFunctionShellCallOutputContentParam | Model]]
    status: Literal["in_progress", "completed", "incomplete"] | None
    max_output_length: int | None
