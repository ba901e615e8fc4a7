# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_file_search_tool_param import (
        BetaFileSearchToolFileSearchParam as FileSearch,
        BetaFileSearchToolFileSearchRankingOptionsParam as FileSearchRankingOptions,
        BetaFileSearchToolParam as FileSearchToolParam,
    )


__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchToolParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearch": "openai_generated.params.beta_file_search_tool_param:BetaFileSearchToolFileSearchParam",
        "FileSearchRankingOptions": "openai_generated.params.beta_file_search_tool_param:BetaFileSearchToolFileSearchRankingOptionsParam",
        "FileSearchToolParam": "openai_generated.params.beta_file_search_tool_param:BetaFileSearchToolParam",
    },
)
