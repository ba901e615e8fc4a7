# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.tool_call import (
        FileSearchToolCall as FileSearchToolCall,
        FileSearchToolCallFileSearch as FileSearch,
        FileSearchToolCallFileSearchRankingOptions as FileSearchRankingOptions,
        FileSearchToolCallFileSearchResult as FileSearchResult,
        FileSearchToolCallFileSearchResultContent as FileSearchResultContent,
    )


__all__ = [
    "FileSearch",
    "FileSearchRankingOptions",
    "FileSearchResult",
    "FileSearchResultContent",
    "FileSearchToolCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileSearch": "openai_generated.models.tool_call:FileSearchToolCallFileSearch",
        "FileSearchRankingOptions": "openai_generated.models.tool_call:FileSearchToolCallFileSearchRankingOptions",
        "FileSearchResult": "openai_generated.models.tool_call:FileSearchToolCallFileSearchResult",
        "FileSearchResultContent": "openai_generated.models.tool_call:FileSearchToolCallFileSearchResultContent",
        "FileSearchToolCall": "openai_generated.models.tool_call",
    },
)
