# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.plant_list_params import PlantListParams as PlantListParams


__all__ = ["PlantListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantListParams": "openai_generated.params.plant_list_params",
    },
)
