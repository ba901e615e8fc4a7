# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.compound_filter import CompoundFilter as CompoundFilter
    from openai_generated.models.compound_filter_filter import (
        ComparisonFilter as FilterComparisonFilter,
        CompoundFilterFilter as Filter,
    )


__all__ = ["CompoundFilter", "Filter", "FilterComparisonFilter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompoundFilter": "openai_generated.models.compound_filter",
        "Filter": "openai_generated.models.compound_filter_filter:CompoundFilterFilter",
        "FilterComparisonFilter": "openai_generated.models.compound_filter_filter:ComparisonFilter",
    },
)
