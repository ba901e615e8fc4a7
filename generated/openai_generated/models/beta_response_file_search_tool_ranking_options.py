# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_response_file_search_tool_ranking_options_hybrid_search import (
        BetaResponseFileSearchToolRankingOptionsHybridSearch,
    )


@model
class BetaResponseFileSearchToolRankingOptions(Model):
    """Beta response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    score_threshold: float | None = None
    hybrid_search: BetaResponseFileSearchToolRankingOptionsHybridSearch | None = None
