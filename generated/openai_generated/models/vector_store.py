# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.vector_store_expires_after import VectorStoreExpiresAfter
    from openai_generated.models.vector_store_file_counts import VectorStoreFileCounts


@model
class VectorStore(Model):
    """Vector store (`vector_store`)."""

    id: str
    object: Literal["vector_store"] = "vector_store"
    """Always `vector_store`."""
    created_at: int
    name: str
    usage_bytes: int
    file_counts: VectorStoreFileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpiresAfter | None = None
    expires_at: int | None = None
    last_active_at: int | None = None
    metadata: dict[str, str] | None = None
