# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_file_search_tool_ranking_options_hybrid_search import (
        ResponseFileSearchToolRankingOptionsHybridSearch,
    )


@model
class ResponseFileSearchToolRankingOptions(Model):
    """Response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"] | None = None
    """The ranking method; auto is the newest."""
    score_threshold: float | None = None
    """Passages below this score are dropped, 0 to 1; 0 keeps all."""
    hybrid_search: ResponseFileSearchToolRankingOptionsHybridSearch | None = None
    """How meaning and words are weighed against each other."""
