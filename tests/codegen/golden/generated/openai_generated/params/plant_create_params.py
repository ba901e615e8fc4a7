# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


PlantCreateParams = TypedDict(
    "PlantCreateParams",
    {
        "name": "Required[str]",
        "stream": "bool | None",
        "kind": "str | models.PlantKind",
        "content": "Required[str | Iterable[params.PartParam | Model]]",
        "tokens": "str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]",
        "filter": "params.CompoundFilterParam | Model | None",
        "extra": "Mapping[str, params.LeafPartParam | str | Model]",
        "from": "str",
    },
    total=False,
)
"""What `POST /plants` takes."""


PlantCreateParamsNonStreaming = TypedDict(
    "PlantCreateParamsNonStreaming",
    {
        "name": "Required[str]",
        "stream": "Literal[False] | None",
        "kind": "str | models.PlantKind",
        "content": "Required[str | Iterable[params.PartParam | Model]]",
        "tokens": "str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]]",
        "filter": "params.CompoundFilterParam | Model | None",
        "extra": "Mapping[str, params.LeafPartParam | str | Model]",
        "from": "str",
    },
    total=False,
)
"""What `POST /plants` takes."""
