# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


BetaCustomToolParam = TypedDict(
    "BetaCustomToolParam",
    {
        "type": 'Required[Literal["custom"]]',
        "name": "Required[str]",
        "description": "str",
        "format": "params.BetaCustomToolFormatParam | Model",
        "defer_loading": "bool",
        "allowed_callers": 'Iterable[Literal["direct", "programmatic"]] | None',
        "async": "bool",
    },
    total=False,
)
"""Beta custom tool (`custom`)."""
