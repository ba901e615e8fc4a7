# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_chunking_strategy import FileChunkingStrategy
    from openai_generated.models.vector_store_file_last_error import VectorStoreFileLastError


@model
class VectorStoreFile(Model):
    """Vector store file (`vector_store.file`)."""

    id: str
    object: Literal["vector_store.file"] = "vector_store.file"
    """Always `vector_store.file`."""
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileLastError | None = None
    chunking_strategy: FileChunkingStrategy | None = None
    attributes: dict[str, str | float | bool] | None = None
