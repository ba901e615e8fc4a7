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
    """The queries that were really used, after rewriting if that was asked for."""
    data: list[VectorStoreSearchResponse]
    """What was found, best match first."""
    has_more: bool
    """Whether another page follows."""
    next_page: str | None = None
    """The token for the next page; None on the last one."""
