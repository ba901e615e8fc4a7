# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseSteerInputItemListFunctionCallOutputParam(TypedDict, total=False):
    """Response steer input item list function call output (`function_call_output`)."""

    output: Required[str | Iterable[params.ResponseSteerInputItemListFunctionCallOutputOutputParam | Model]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: str | None
    caller: params.ResponseSteerInputItemListFunctionCallOutputCallerParam | Model | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
