# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.vector_store_search_response import VectorStoreSearchResponse


@model
class VectorStoreSearchResultsPage(Model):
    """Vector store search results page (`vector_store.search_results.page`)."""

    object: Literal["vector_store.search_results.page"] = "vector_store.search_results.page"
    """Always `vector_store.search_results.page`."""
    search_query: list[str]
    data: list[VectorStoreSearchResponse]
    has_more: bool
    next_page: str | None = None
