# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from openai_generated.models.file_search_tool_call_file_search import FileSearchToolCallFileSearch as FileSearch
    from openai_generated.models.file_search_tool_call_file_search_ranking_options import (
        FileSearchToolCallFileSearchRankingOptions as FileSearchRankingOptions,
    )
    from openai_generated.models.file_search_tool_call_file_search_result import (
        FileSearchToolCallFileSearchResult as FileSearchResult,
    )
    from openai_generated.models.file_search_tool_call_file_search_result_content import (
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
        "FileSearch": "openai_generated.models.file_search_tool_call_file_search:FileSearchToolCallFileSearch",
        "FileSearchRankingOptions": "openai_generated.models.file_search_tool_call_file_search_ranking_options:FileSearchToolCallFileSearchRankingOptions",
        "FileSearchResult": "openai_generated.models.file_search_tool_call_file_search_result:FileSearchToolCallFileSearchResult",
        "FileSearchResultContent": "openai_generated.models.file_search_tool_call_file_search_result_content:FileSearchToolCallFileSearchResultContent",
        "FileSearchToolCall": "openai_generated.models.file_search_tool_call",
    },
)
