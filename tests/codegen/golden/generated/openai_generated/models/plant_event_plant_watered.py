# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.plant_event_plant_watered_data import PlantEventPlantWateredData


@model
class PlantEventPlantWatered(Model):
    """Plant event plant watered."""

    event: Literal["plant.watered"] = "plant.watered"
    """Always `plant.watered`."""
    data: PlantEventPlantWateredData
