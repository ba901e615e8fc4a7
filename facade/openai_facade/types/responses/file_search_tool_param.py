# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.filters_param import FiltersParam as Filters
    from openai_generated.params.tool_param import (
        ResponseFileSearchToolParam as FileSearchToolParam,
        ResponseFileSearchToolRankingOptionsHybridSearchParam as RankingOptionsHybridSearch,
        ResponseFileSearchToolRankingOptionsParam as RankingOptions,
    )


__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearchToolParam": "openai_generated.params.tool_param:ResponseFileSearchToolParam",
        "Filters": "openai_generated.params.filters_param:FiltersParam",
        "RankingOptions": "openai_generated.params.tool_param:ResponseFileSearchToolRankingOptionsParam",
        "RankingOptionsHybridSearch": "openai_generated.params.tool_param:ResponseFileSearchToolRankingOptionsHybridSearchParam",
    },
)
