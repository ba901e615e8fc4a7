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
    """What the calls for batches name it by, in the form `vsfb_…`."""
    object: Literal["vector_store.files_batch"] = "vector_store.files_batch"
    """Always `vector_store.files_batch`."""
    created_at: int
    """When the files were handed in, in seconds since 1970."""
    vector_store_id: str
    """The store that the files go to."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the batch is; `completed` may still mean that single files failed, see `file_counts`."""
    file_counts: VectorStoreFileBatchFileCounts
    """How many files the batch has, by state."""
