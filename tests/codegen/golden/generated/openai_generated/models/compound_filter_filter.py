# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.comparison_filter import ComparisonFilter
    from openai_generated.models.compound_filter import CompoundFilter

    CompoundFilterFilter: TypeAlias = ComparisonFilter | CompoundFilter
    """Compound filter filter: one of 2 kinds, told apart by `type`."""
else:
    CompoundFilterFilter = TaggedUnion(
        "CompoundFilterFilter",
        __package__,
        key="type",
        variants={
            "and": "CompoundFilter",
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "or": "CompoundFilter",
        },
        shapes=(),
    )
