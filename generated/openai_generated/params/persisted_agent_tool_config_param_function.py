# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import TypedDict


PersistedAgentToolConfigParamFunction = TypedDict(
    "PersistedAgentToolConfigParamFunction",
    {
        "async": "bool",
        "description": "Required[str]",
        "name": "Required[str]",
        "parameters": "Required[Mapping[str, object]]",
        "type": 'Required[Literal["function"]]',
        "defer_loading": "bool",
    },
    total=False,
)
"""Persisted agent tool config param function (`function`)."""
