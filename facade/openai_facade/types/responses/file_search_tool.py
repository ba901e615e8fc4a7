# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.filters import Filters as Filters
    from openai_generated.models.response_file_search_tool import (
        ResponseFileSearchTool as FileSearchTool,
        ResponseFileSearchToolRankingOptions as RankingOptions,
        ResponseFileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch,
    )


__all__ = ["FileSearchTool", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearchTool": "openai_generated.models.response_file_search_tool:ResponseFileSearchTool",
        "Filters": "openai_generated.models.filters",
        "RankingOptions": "openai_generated.models.response_file_search_tool:ResponseFileSearchToolRankingOptions",
        "RankingOptionsHybridSearch": "openai_generated.models.response_file_search_tool:ResponseFileSearchToolRankingOptionsHybridSearch",
    },
)
