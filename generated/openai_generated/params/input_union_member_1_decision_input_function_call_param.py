# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InputUnionMember1DecisionInputFunctionCallParam(TypedDict, total=False):
    """Input union member 1 decision input function call (`function_call`)."""

    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None
