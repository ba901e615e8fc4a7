# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store import VectorStore


@model
class ListVectorStoresResponse(Model):
    """List vector stores response."""

    object: str
    """Always `list`."""
    data: list[VectorStore]
    """The stores on this page, in the order asked for."""
    first_id: str
    """The id of the first store here; pass it as `before` to get what precedes."""
    last_id: str
    """The id of the last store here; pass it as `after` to get what follows."""
    has_more: bool
    """Whether another page follows."""
