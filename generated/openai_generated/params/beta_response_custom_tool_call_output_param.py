# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Beta response custom tool call output (`custom_tool_call_output`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: params.BetaToolCallCallerParam | Model | None
    output: Required[str | Iterable[params.BetaFunctionAndCustomToolCallOutputParam | Model]]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None
