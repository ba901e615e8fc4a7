# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Any

    from openai_generated.models.compound_filter import CompoundFilter
    from openai_generated.models.part import Part
    from openai_generated.models.plant_kind import PlantKind


@model
class Plant(Model):
    """Plant (`plant`)."""

    name: str
    """What people call it; inherited by every plant."""
    id: str
    object: Literal["plant"] = "plant"
    """Always `plant`."""
    kind: PlantKind
    colour: Literal["green", "blu\\e", '"red"'] | None = None
    rows: Literal[1, 2, 3] | None = None
    height: float | None = None
    """From the soil to the tip, in metres; 1.5 where nobody measured."""
    from_: str | None = wire("from", default=None)
    leaf_shape: str | None = wire("leaf/shape", default=None)
    """A path \\ with odd characters, and a "quotation'"""
    n2fa: bool | None = wire("2fa", default=None)
    schema_: dict[str, Any] | None = wire("schema", default=None)
    copy_: bool | None = wire("copy", default=None)
    parts: list[Part]
    parent: Plant | None = None
    labels: dict[str, str] | None = None
    notes: list[str] | None = None
    filter: CompoundFilter | None = None
    owner: PlantOwner | None = None


PlantColour: TypeAlias = Literal["green", "blu\\e", '"red"']
"""Plant colour: the values known when this was generated."""


PlantRows: TypeAlias = Literal[1, 2, 3]
"""Plant rows: the values known when this was generated."""


@model
class PlantOwner(Model):
    """Plant owner."""

    name: str
    """Who waters it."""
    address: PlantOwnerAddress | None = None


@model
class PlantOwnerAddress(Model):
    """Plant owner address."""

    street: str | None = None
    """Where the owner lives, without the number."""
