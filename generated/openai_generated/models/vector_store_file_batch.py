# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.vector_store_file_batch_file_counts import VectorStoreFileBatchFileCounts


@model
class VectorStoreFileBatch(Model):
    """Vector store file batch (`vector_store.files_batch`)."""

    id: str
    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    """Always `vector_store.files_batch`."""
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchFileCounts
