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
    filename: str
    score: float
    attributes: dict[str, str | float | bool] | None = None
    content: list[VectorStoreSearchResponseContent]
