# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionItemCreateEventItemCustomToolCallOutputParam(TypedDict, total=False):
    """Decision item create event item custom tool call output (`custom_tool_call_output`)."""

    call_id: Required[str]
    output: Required[str | Iterable[params.DecisionItemCreateEventItemCustomToolCallOutputOutputPartsParam | Model]]
    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
