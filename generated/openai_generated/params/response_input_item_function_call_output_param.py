# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseInputItemFunctionCallOutputParam(TypedDict, total=False):
    """Response input item function call output (`function_call_output`)."""

    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[str | Iterable[params.ResponseFunctionCallOutputItemParam | Model]]
    name: str | None
    namespace: str | None
    caller: params.ToolCallCallerParam | Model | None
    status: Literal["in_progress", "completed", "incomplete"] | None
