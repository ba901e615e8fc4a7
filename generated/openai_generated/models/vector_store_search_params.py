# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store_search_params_filters import VectorStoreSearchParamsFilters
    from openai_generated.models.vector_store_search_params_ranking_options import VectorStoreSearchParamsRankingOptions


@model
class VectorStoreSearchParams(Model):
    """Vector store search params."""

    query: str | list[str]
    rewrite_query: bool | None = None
    max_num_results: int | None = None
    filters: VectorStoreSearchParamsFilters | None = None
    ranking_options: VectorStoreSearchParamsRankingOptions | None = None
