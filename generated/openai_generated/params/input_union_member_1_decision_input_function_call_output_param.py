# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class InputUnionMember1DecisionInputFunctionCallOutputParam(TypedDict, total=False):
    """Input union member 1 decision input function call output (`function_call_output`)."""

    call_id: Required[str]
    output: Required[str | Iterable[params.InputUnionMember1FunctionCallOutputOutputPartsParam | Model]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
