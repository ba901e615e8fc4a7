# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_comparison_filter import BetaComparisonFilter
    from openai_generated.models.beta_compound_filter import BetaCompoundFilter

    BetaCompoundFilterFilter: TypeAlias = BetaComparisonFilter | BetaCompoundFilter
    """Beta compound filter filter: one of 2 kinds, told apart by `type`."""
else:
    BetaCompoundFilterFilter = TaggedUnion(
        "BetaCompoundFilterFilter",
        __package__,
        key="type",
        variants={
            "and": "BetaCompoundFilter",
            "eq": "BetaComparisonFilter",
            "gt": "BetaComparisonFilter",
            "gte": "BetaComparisonFilter",
            "in": "BetaComparisonFilter",
            "lt": "BetaComparisonFilter",
            "lte": "BetaComparisonFilter",
            "ne": "BetaComparisonFilter",
            "nin": "BetaComparisonFilter",
            "or": "BetaCompoundFilter",
        },
        shapes=(),
    )
