# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.plant_owner_address import PlantOwnerAddress


@model
class PlantOwner(Model):
    """Plant owner."""

    name: str
    """Who waters it."""
    address: PlantOwnerAddress | None = None
