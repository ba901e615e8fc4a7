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
    """Always `file_search`."""
    vector_store_ids: list[str]
    """The vector stores that are searched."""
    max_num_results: int | None = None
    """How many passages to find at most, 1 to 50."""
    ranking_options: BetaResponseFileSearchToolRankingOptions | None = None
    """How passages are ranked, and from which score on they count."""
    filters: BetaFilters | None = None
    """Conditions on the attributes of files; others are not searched."""
