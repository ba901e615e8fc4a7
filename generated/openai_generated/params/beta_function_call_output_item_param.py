# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFunctionCallOutputItemParam(TypedDict, total=False):
    """Beta function call output item param (`function_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[str | Iterable[params.BetaFunctionCallOutputItemParamOutput | Model]]
    name: str | None
    namespace: str | None
    caller: params.BetaToolCallCallerParam | Model | None
    status: Literal["in_progress", "completed", "incomplete"] | None
