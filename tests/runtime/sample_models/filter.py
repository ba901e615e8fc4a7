"""A union that contains itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from .comparison import Comparison
    from .compound import Compound

    Filter: TypeAlias = Comparison | Compound
    """Which files."""
else:
    Filter = TaggedUnion(
        "Filter",
        __package__,
        key="type",
        variants={"eq": "Comparison", "ne": "Comparison", "and": "Compound", "or": "Compound"},
    )
