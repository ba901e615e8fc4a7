# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import Iterable, TypedDict


BetaNamespaceToolToolFunctionParam = TypedDict(
    "BetaNamespaceToolToolFunctionParam",
    {
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Mapping[str, object] | None",
        "strict": "bool | None",
        "type": 'Required[Literal["function"]]',
        "output_schema": "Mapping[str, object] | None",
        "defer_loading": "bool",
        "allowed_callers": 'Iterable[Literal["direct", "programmatic"]] | None',
        "async": "bool",
    },
    total=False,
)
"""Beta namespace tool tool function (`function`)."""


BetaNamespaceToolToolParam: TypeAlias = params.BetaNamespaceToolToolFunctionParam | params.BetaCustomToolParam
"""Beta namespace tool tool: one of 2 kinds, told apart by `type`."""
