# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.plant_event import PlantEvent as PlantEvent
    from openai_generated.models.plant_event_plant_grown import PlantEventPlantGrown as PlantGrown
    from openai_generated.models.plant_event_plant_watered import PlantEventPlantWatered as PlantWatered
    from openai_generated.models.plant_event_plant_watered_data import PlantEventPlantWateredData as PlantWateredData


__all__ = ["PlantEvent", "PlantGrown", "PlantWatered", "PlantWateredData"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "PlantEvent": "openai_generated.models.plant_event",
        "PlantGrown": "openai_generated.models.plant_event_plant_grown:PlantEventPlantGrown",
        "PlantWatered": "openai_generated.models.plant_event_plant_watered:PlantEventPlantWatered",
        "PlantWateredData": "openai_generated.models.plant_event_plant_watered_data:PlantEventPlantWateredData",
    },
)
