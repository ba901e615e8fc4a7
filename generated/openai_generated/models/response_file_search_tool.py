# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.filters import Filters
    from openai_generated.models.response_file_search_tool_ranking_options import ResponseFileSearchToolRankingOptions


@model
class ResponseFileSearchTool(Model):
    """Response file search tool (`file_search`)."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    max_num_results: int | None = None
    ranking_options: ResponseFileSearchToolRankingOptions | None = None
    filters: Filters | None = None
