# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class DecisionItemCreateEventItemCustomToolCallParam(TypedDict, total=False):
    """Decision item create event item custom tool call (`custom_tool_call`)."""

    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
