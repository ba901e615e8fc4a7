# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_file_search_tool import BetaFileSearchTool as FileSearchTool
    from openai_generated.models.beta_file_search_tool_file_search import BetaFileSearchToolFileSearch as FileSearch
    from openai_generated.models.beta_file_search_tool_file_search_ranking_options import (
        BetaFileSearchToolFileSearchRankingOptions as FileSearchRankingOptions,
    )


__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearch": "openai_generated.models.beta_file_search_tool_file_search:BetaFileSearchToolFileSearch",
        "FileSearchRankingOptions": "openai_generated.models.beta_file_search_tool_file_search_ranking_options:BetaFileSearchToolFileSearchRankingOptions",
        "FileSearchTool": "openai_generated.models.beta_file_search_tool:BetaFileSearchTool",
    },
)
