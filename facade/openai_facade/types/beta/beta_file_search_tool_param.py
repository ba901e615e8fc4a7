# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_comparison_filter_param import (
        BetaComparisonFilterParam as FiltersComparisonFilter,
        BetaComparisonFilterParam as FiltersCompoundFilterFilterComparisonFilter,
    )
    from openai_generated.params.beta_compound_filter_filter_param import (
        BetaCompoundFilterFilterParam as FiltersCompoundFilterFilter,
    )
    from openai_generated.params.beta_compound_filter_param import BetaCompoundFilterParam as FiltersCompoundFilter
    from openai_generated.params.beta_filters_param import BetaFiltersParam as Filters
    from openai_generated.params.beta_tool_param import (
        BetaResponseFileSearchToolParam as BetaFileSearchToolParam,
        BetaResponseFileSearchToolRankingOptionsHybridSearchParam as RankingOptionsHybridSearch,
        BetaResponseFileSearchToolRankingOptionsParam as RankingOptions,
    )


__all__ = [
    "BetaFileSearchToolParam",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaFileSearchToolParam": "openai_generated.params.beta_tool_param:BetaResponseFileSearchToolParam",
        "Filters": "openai_generated.params.beta_filters_param:BetaFiltersParam",
        "FiltersComparisonFilter": "openai_generated.params.beta_comparison_filter_param:BetaComparisonFilterParam",
        "FiltersCompoundFilter": "openai_generated.params.beta_compound_filter_param:BetaCompoundFilterParam",
        "FiltersCompoundFilterFilter": "openai_generated.params.beta_compound_filter_filter_param:BetaCompoundFilterFilterParam",
        "FiltersCompoundFilterFilterComparisonFilter": "openai_generated.params.beta_comparison_filter_param:BetaComparisonFilterParam",
        "RankingOptions": "openai_generated.params.beta_tool_param:BetaResponseFileSearchToolRankingOptionsParam",
        "RankingOptionsHybridSearch": "openai_generated.params.beta_tool_param:BetaResponseFileSearchToolRankingOptionsHybridSearchParam",
    },
)
