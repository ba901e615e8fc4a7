# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


ResponseRetrieveParamsNonStreaming = TypedDict(
    "ResponseRetrieveParamsNonStreaming",
    {
        "include": "Iterable[models.BetaResponseIncludable]",
        "include_obfuscation": "bool",
        "starting_after": "int",
        "openai-beta": 'Iterable[Literal["responses_multi_agent=v1"]]',
        "stream": "bool",
    },
    total=False,
)
"""Response retrieve params non streaming."""
