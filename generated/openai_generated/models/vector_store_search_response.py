# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store_search_response_content import VectorStoreSearchResponseContent


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
