# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


BetaResponseFunctionToolCallParam = TypedDict(
    "BetaResponseFunctionToolCallParam",
    {
        "agent": "params.BetaAgentTagParam | Model | None",
        "id": "str",
        "type": 'Required[Literal["function_call"]]',
        "call_id": "Required[str]",
        "caller": "params.BetaToolCallCallerParam | Model | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": 'Literal["in_progress", "completed", "incomplete"]',
        "async": "bool",
    },
    total=False,
)
"""Beta response function tool call (`function_call`)."""
