# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from openai_generated.models.compound_filter import CompoundFilter
    from openai_generated.models.leaf_part import LeafPart
    from openai_generated.models.part import Part
    from openai_generated.models.plant_create_params_tokens import PlantCreateParamsTokens
    from openai_generated.models.plant_kind import PlantKind


@model
class PlantCreateParams(Model):
    """Plant create params."""

    name: str
    """What it's called."""
    stream: bool | None = None
    kind: str | PlantKind | None = None
    content: str | list[Part]
    tokens: PlantCreateParamsTokens | None = None
    filter: CompoundFilter | None = None
    extra: dict[str, LeafPart | str] | None = None
    from_: str | None = wire("from", default=None)
