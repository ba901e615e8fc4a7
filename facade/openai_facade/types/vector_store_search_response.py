# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.vector_store_search_results_page import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
        VectorStoreSearchResponseContent as Content,
    )


__all__ = ["Content", "VectorStoreSearchResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.vector_store_search_results_page:VectorStoreSearchResponseContent",
        "VectorStoreSearchResponse": "openai_generated.models.vector_store_search_results_page",
    },
)
