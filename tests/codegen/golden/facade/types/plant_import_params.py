# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.plant_import_params import PlantImportParams as PlantImportParams


Extra: TypeAlias = params.LeafPartParam | str
"""Extra."""

Tokens: TypeAlias = str | list[str] | list[int] | list[list[int]]
"""Tokens."""

__all__ = ["Extra", "PlantImportParams", "Tokens"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantImportParams": "openai_generated.params.plant_import_params",
    },
)
