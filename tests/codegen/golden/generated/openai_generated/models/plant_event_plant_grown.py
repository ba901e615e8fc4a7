# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.plant import Plant


@model
class PlantEventPlantGrown(Model):
    """Plant event plant grown."""

    event: Literal["plant.grown"] = "plant.grown"
    """Always `plant.grown`."""
    data: Plant
