# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """Response function tool call (`function_call`)."""

    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
