# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_filters_param import BetaFiltersParam as Filters
    from openai_generated.params.beta_response_file_search_tool_param import (
        BetaResponseFileSearchToolParam as BetaResponseFileSearchToolParam,
    )
    from openai_generated.params.beta_response_file_search_tool_ranking_options_hybrid_search_param import (
        BetaResponseFileSearchToolRankingOptionsHybridSearchParam as RankingOptionsHybridSearch,
    )
    from openai_generated.params.beta_response_file_search_tool_ranking_options_param import (
        BetaResponseFileSearchToolRankingOptionsParam as RankingOptions,
    )


__all__ = ["BetaResponseFileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFileSearchToolParam": "openai_generated.params.beta_response_file_search_tool_param",
        "Filters": "openai_generated.params.beta_filters_param:BetaFiltersParam",
        "RankingOptions": "openai_generated.params.beta_response_file_search_tool_ranking_options_param:BetaResponseFileSearchToolRankingOptionsParam",
        "RankingOptionsHybridSearch": "openai_generated.params.beta_response_file_search_tool_ranking_options_hybrid_search_param:BetaResponseFileSearchToolRankingOptionsHybridSearchParam",
    },
)
