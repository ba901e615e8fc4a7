# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_file_search_tool import (
        BetaFileSearchTool as FileSearchTool,
        BetaFileSearchToolFileSearch as FileSearch,
        BetaFileSearchToolFileSearchRankingOptions as FileSearchRankingOptions,
    )


__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearch": "openai_generated.models.beta_file_search_tool:BetaFileSearchToolFileSearch",
        "FileSearchRankingOptions": "openai_generated.models.beta_file_search_tool:BetaFileSearchToolFileSearchRankingOptions",
        "FileSearchTool": "openai_generated.models.beta_file_search_tool:BetaFileSearchTool",
    },
)
