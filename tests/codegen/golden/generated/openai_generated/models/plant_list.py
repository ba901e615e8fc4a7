# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.plant import Plant


@model
class PlantList(Model):
    """Plant list."""

    data: list[Plant]
    has_more: bool
