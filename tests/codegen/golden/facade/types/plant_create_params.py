# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.plant_create_params import (
        PlantCreateParams as PlantCreateParams,
        PlantCreateParams as PlantCreateParamsBase,
        PlantCreateParams as PlantCreateParamsNonStreaming,
        PlantCreateParams as PlantCreateParamsStreaming,
    )


Extra: TypeAlias = params.LeafPartParam | str
"""Extra."""

Tokens: TypeAlias = str | list[str] | list[int] | list[list[int]]
"""Tokens."""

__all__ = [
    "Extra",
    "PlantCreateParams",
    "PlantCreateParamsBase",
    "PlantCreateParamsNonStreaming",
    "PlantCreateParamsStreaming",
    "Tokens",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantCreateParams": "openai_generated.params.plant_create_params",
        "PlantCreateParamsBase": "openai_generated.params.plant_create_params:PlantCreateParams",
        "PlantCreateParamsNonStreaming": "openai_generated.params.plant_create_params:PlantCreateParams",
        "PlantCreateParamsStreaming": "openai_generated.params.plant_create_params:PlantCreateParams",
    },
)
