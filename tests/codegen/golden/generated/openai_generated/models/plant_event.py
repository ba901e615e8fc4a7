# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.plant_event_plant_grown import PlantEventPlantGrown
    from openai_generated.models.plant_event_plant_watered import PlantEventPlantWatered

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
