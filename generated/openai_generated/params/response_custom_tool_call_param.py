# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


ResponseCustomToolCallParam = TypedDict(
    "ResponseCustomToolCallParam",
    {
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "caller": "params.ToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool",
    },
    total=False,
)
"""Response custom tool call (`custom_tool_call`)."""
