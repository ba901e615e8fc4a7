# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_filters import BetaFilters


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


@model
class BetaResponseFileSearchToolRankingOptions(Model):
    """Beta response file search tool ranking options."""

    ranker: Literal["auto", "default-2024-11-15"] | None = None
    """The ranking method; auto is the newest."""
    score_threshold: float | None = None
    """Passages below this score are dropped, 0 to 1; 0 keeps all."""
    hybrid_search: BetaResponseFileSearchToolRankingOptionsHybridSearch | None = None
    """How meaning and words are weighed against each other."""


BetaRankerVersionType: TypeAlias = Literal["auto", "default-2024-11-15"]
"""Beta ranker version type: the values known when this was generated."""


@model
class BetaResponseFileSearchToolRankingOptionsHybridSearch(Model):
    """Beta response file search tool ranking options hybrid search."""

    embedding_weight: float
    """The weight of likeness in meaning."""
    text_weight: float
    """The weight of words in common."""
