# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias


@model
class WateringPlan(Model):
    """Watering plan."""

    litres: float
    every: str | None = None


@model
class PruningPlan(Model):
    """Pruning plan."""

    cuts: int
    dates: list[str]


if TYPE_CHECKING:
    Plan: TypeAlias = WateringPlan | PruningPlan
    """Plan: one of 2 kinds, told apart by their fields."""
else:
    Plan = TaggedUnion(
        "Plan",
        __package__,
        key=None,
        variants={},
        shapes=(
            (
                (
                    "cuts",
                    "dates",
                ),
                "PruningPlan",
            ),
            (("litres",), "WateringPlan"),
        ),
    )
