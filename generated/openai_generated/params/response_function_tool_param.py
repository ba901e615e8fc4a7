# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


ResponseFunctionToolParam = TypedDict(
    "ResponseFunctionToolParam",
    {
        "type": 'Required[Literal["function"]]',
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Required[Mapping[str, object] | None]",
        "output_schema": "Mapping[str, object] | None",
        "strict": "Required[bool | None]",
        "defer_loading": "bool",
        "allowed_callers": 'Iterable[Literal["direct", "programmatic"]] | None',
        "async": "bool",
    },
    total=False,
)
"""Response function tool (`function`)."""
