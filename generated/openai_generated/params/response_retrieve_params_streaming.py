# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


ResponseRetrieveParamsStreaming = TypedDict(
    "ResponseRetrieveParamsStreaming",
    {
        "include": "Iterable[models.BetaResponseIncludable]",
        "include_obfuscation": "bool",
        "starting_after": "int",
        "openai-beta": 'Iterable[Literal["responses_multi_agent=v1"]]',
        "stream": "Required[bool]",
    },
    total=False,
)
"""Response retrieve params streaming."""
