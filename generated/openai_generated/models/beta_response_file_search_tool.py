# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_filters import BetaFilters
    from openai_generated.models.beta_response_file_search_tool_ranking_options import (
        BetaResponseFileSearchToolRankingOptions,
    )


@model
class BetaResponseFileSearchTool(Model):
    """Beta response file search tool (`file_search`)."""

    type: Literal["file_search"] = "file_search"
    vector_store_ids: list[str]
    max_num_results: int | None = None
    ranking_options: BetaResponseFileSearchToolRankingOptions | None = None
    filters: BetaFilters | None = None
