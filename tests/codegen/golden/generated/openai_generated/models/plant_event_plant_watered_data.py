# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class PlantEventPlantWateredData(Model):
    """Plant event plant watered data."""

    litres: float | None = None
    """How much was poured."""
