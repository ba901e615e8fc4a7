# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


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


@model
class VectorStoreSearchResponse(Model):
    """Vector store search response."""

    file_id: str
    """The file that the passages come from."""
    filename: str
    """The name under which that file was uploaded."""
    score: float
    """How well this matches, from 0 to 1 (best)."""
    attributes: dict[str, str | float | bool] | None = None
    """The pairs kept with the file in this store; None if there are none."""
    content: list[VectorStoreSearchResponseContent]
    """The passages of the file that match, best first."""


@model
class VectorStoreSearchResponseContent(Model):
    """Vector store search response content (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The passage itself."""
