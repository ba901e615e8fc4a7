# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beds import bed_event as bed_event
    from openai_generated.models.plant_event import PlantEvent as BedEvent


__all__ = ["BedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BedEvent": "openai_generated.models.plant_event:PlantEvent",
        "bed_event": ".bed_event:",
    },
)
