# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


BetaCustomToolCallParam = TypedDict(
    "BetaCustomToolCallParam",
    {
        "agent": "params.BetaAgentTagParam | Model | None",
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "caller": "params.BetaToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool",
    },
    total=False,
)
"""Beta custom tool call (`custom_tool_call`)."""
