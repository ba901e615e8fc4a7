# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.plant_create_params import PlantCreateParams as PlantCreateParams


Content: TypeAlias = str | list[params.PartParam]
"""Content."""

__all__ = ["Content", "PlantCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantCreateParams": "openai_generated.params.plant_create_params",
    },
)
