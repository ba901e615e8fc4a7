# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_filters import BetaFilters as Filters
    from openai_generated.models.beta_response_file_search_tool import (
        BetaResponseFileSearchTool as BetaResponseFileSearchTool,
        BetaResponseFileSearchToolRankingOptions as RankingOptions,
        BetaResponseFileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch,
    )


__all__ = ["BetaResponseFileSearchTool", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFileSearchTool": "openai_generated.models.beta_response_file_search_tool",
        "Filters": "openai_generated.models.beta_filters:BetaFilters",
        "RankingOptions": "openai_generated.models.beta_response_file_search_tool:BetaResponseFileSearchToolRankingOptions",
        "RankingOptionsHybridSearch": "openai_generated.models.beta_response_file_search_tool:BetaResponseFileSearchToolRankingOptionsHybridSearch",
    },
)
