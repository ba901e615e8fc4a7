# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_filters_param import BetaFiltersParam as Filters
    from openai_generated.params.beta_tool_param import (
        BetaResponseFileSearchToolParam as BetaResponseFileSearchToolParam,
        BetaResponseFileSearchToolRankingOptionsHybridSearchParam as RankingOptionsHybridSearch,
        BetaResponseFileSearchToolRankingOptionsParam as RankingOptions,
    )


__all__ = ["BetaResponseFileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseFileSearchToolParam": "openai_generated.params.beta_tool_param",
        "Filters": "openai_generated.params.beta_filters_param:BetaFiltersParam",
        "RankingOptions": "openai_generated.params.beta_tool_param:BetaResponseFileSearchToolRankingOptionsParam",
        "RankingOptionsHybridSearch": "openai_generated.params.beta_tool_param:BetaResponseFileSearchToolRankingOptionsHybridSearchParam",
    },
)
