# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


ResponseFunctionToolCallParam = TypedDict(
    "ResponseFunctionToolCallParam",
    {
        "id": "str",
        "type": 'Required[Literal["function_call"]]',
        "call_id": "Required[str]",
        "caller": "params.ToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": 'Literal["in_progress", "completed", "incomplete"]',
        "async": "bool",
    },
    total=False,
)
"""Response function tool call (`function_call`)."""
