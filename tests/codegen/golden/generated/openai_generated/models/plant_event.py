# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.plant import Plant


@model
class PlantEventPlantGrown(Model):
    """Plant event plant grown."""

    event: Literal["plant.grown"] = "plant.grown"
    """Always `plant.grown`."""
    data: Plant


@model
class PlantEventPlantWatered(Model):
    """Plant event plant watered."""

    event: Literal["plant.watered"] = "plant.watered"
    """Always `plant.watered`."""
    data: PlantEventPlantWateredData


@model
class PlantEventPlantWateredData(Model):
    """Plant event plant watered data."""

    litres: float | None = None
    """How much was poured."""


if TYPE_CHECKING:
    PlantEvent: TypeAlias = PlantEventPlantGrown | PlantEventPlantWatered
    """Plant event: one of 2 kinds, told apart by `event`."""
else:
    PlantEvent = TaggedUnion(
        "PlantEvent",
        __package__,
        key="event",
        variants={
            "plant.grown": "PlantEventPlantGrown",
            "plant.watered": "PlantEventPlantWatered",
        },
        shapes=(),
    )
