# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.pruning_plan import PruningPlan
    from openai_generated.models.watering_plan import WateringPlan

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
