# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_comparison_filter import (
        BetaComparisonFilter as FiltersComparisonFilter,
        BetaComparisonFilter as FiltersCompoundFilterFilterComparisonFilter,
    )
    from openai_generated.models.beta_compound_filter import BetaCompoundFilter as FiltersCompoundFilter
    from openai_generated.models.beta_compound_filter_filter import (
        BetaCompoundFilterFilter as FiltersCompoundFilterFilter,
    )
    from openai_generated.models.beta_filters import BetaFilters as Filters
    from openai_generated.models.beta_response_file_search_tool import (
        BetaResponseFileSearchTool as BetaFileSearchTool,
        BetaResponseFileSearchToolRankingOptions as RankingOptions,
        BetaResponseFileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch,
    )


__all__ = [
    "BetaFileSearchTool",
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
        "BetaFileSearchTool": "openai_generated.models.beta_response_file_search_tool:BetaResponseFileSearchTool",
        "Filters": "openai_generated.models.beta_filters:BetaFilters",
        "FiltersComparisonFilter": "openai_generated.models.beta_comparison_filter:BetaComparisonFilter",
        "FiltersCompoundFilter": "openai_generated.models.beta_compound_filter:BetaCompoundFilter",
        "FiltersCompoundFilterFilter": "openai_generated.models.beta_compound_filter_filter:BetaCompoundFilterFilter",
        "FiltersCompoundFilterFilterComparisonFilter": "openai_generated.models.beta_comparison_filter:BetaComparisonFilter",
        "RankingOptions": "openai_generated.models.beta_response_file_search_tool:BetaResponseFileSearchToolRankingOptions",
        "RankingOptionsHybridSearch": "openai_generated.models.beta_response_file_search_tool:BetaResponseFileSearchToolRankingOptionsHybridSearch",
    },
)
