# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.plant_event import (
        PlantEvent as PlantEvent,
        PlantEventPlantGrown as PlantGrown,
        PlantEventPlantWatered as PlantWatered,
        PlantEventPlantWateredData as PlantWateredData,
    )


__all__ = ["PlantEvent", "PlantGrown", "PlantWatered", "PlantWateredData"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantEvent": "openai_generated.models.plant_event",
        "PlantGrown": "openai_generated.models.plant_event:PlantEventPlantGrown",
        "PlantWatered": "openai_generated.models.plant_event:PlantEventPlantWatered",
        "PlantWateredData": "openai_generated.models.plant_event:PlantEventPlantWateredData",
    },
)
