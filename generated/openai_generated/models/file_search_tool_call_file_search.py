# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_search_tool_call_file_search_ranking_options import (
        FileSearchToolCallFileSearchRankingOptions,
    )
    from openai_generated.models.file_search_tool_call_file_search_result import FileSearchToolCallFileSearchResult


@model
class FileSearchToolCallFileSearch(Model):
    """File search tool call file search."""

    ranking_options: FileSearchToolCallFileSearchRankingOptions | None = None
    """How what was found was sorted and cut off; absent where the defaults were used."""
    results: list[FileSearchToolCallFileSearchResult] | None = None
    """What was found, best first; absent where the run has not searched yet."""
