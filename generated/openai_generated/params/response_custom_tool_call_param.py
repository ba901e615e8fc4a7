# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseCustomToolCallParam(TypedDict, total=False):
    """Response custom tool call (`custom_tool_call`)."""

    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    namespace: str
    name: Required[str]
    input: Required[str]
