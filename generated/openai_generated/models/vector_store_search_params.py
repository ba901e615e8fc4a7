# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store_search_params_filters import VectorStoreSearchParamsFilters


@model
class VectorStoreSearchParams(Model):
    """Vector store search params."""

    query: str | list[str]
    """What to look for: one question or several."""
    rewrite_query: bool | None = None
    """Whether the question is reworded for the search; false by default."""
    max_num_results: int | None = None
    """How many results to return, 1 to 50; 10 by default."""
    filters: VectorStoreSearchParamsFilters | None = None
    """Conditions on file attributes: one comparison, or several joined by and / or."""
    ranking_options: VectorStoreSearchParamsRankingOptions | None = None
    """The ranker, and the least score (0 to 1) a result must reach."""


@model
class VectorStoreSearchParamsRankingOptions(Model):
    """Vector store search params ranking options."""

    ranker: Literal["none", "auto", "default-2024-11-15"] | None = None
    """Which ranker sorts what was found; `auto` by default, `none` to leave ranking out."""
    score_threshold: float | None = None
    """Drop what scores less than this, 0 to 1; 0 by default, which drops nothing."""


VectorStoreSearchParamsRankingOptionsRanker: TypeAlias = Literal["none", "auto", "default-2024-11-15"]
"""Vector store search params ranking options ranker: the values known when this was generated."""
