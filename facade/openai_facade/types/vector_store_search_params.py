# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.vector_store_search_params import (
        VectorStoreSearchParams as VectorStoreSearchParams,
        VectorStoreSearchParamsRankingOptions as RankingOptions,
    )
    from openai_generated.params.vector_store_search_params_filters import VectorStoreSearchParamsFilters as Filters


__all__ = ["Filters", "RankingOptions", "VectorStoreSearchParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Filters": "openai_generated.params.vector_store_search_params_filters:VectorStoreSearchParamsFilters",
        "RankingOptions": "openai_generated.params.vector_store_search_params:VectorStoreSearchParamsRankingOptions",
        "VectorStoreSearchParams": "openai_generated.params.vector_store_search_params",
    },
)
