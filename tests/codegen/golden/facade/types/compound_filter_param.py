# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.compound_filter_filter_param import (
        ComparisonFilterParam as FilterComparisonFilter,
        CompoundFilterFilterParam as Filter,
    )
    from openai_generated.params.compound_filter_param import CompoundFilterParam as CompoundFilterParam


__all__ = ["CompoundFilterParam", "Filter", "FilterComparisonFilter"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompoundFilterParam": "openai_generated.params.compound_filter_param",
        "Filter": "openai_generated.params.compound_filter_filter_param:CompoundFilterFilterParam",
        "FilterComparisonFilter": "openai_generated.params.compound_filter_filter_param:ComparisonFilterParam",
    },
)
