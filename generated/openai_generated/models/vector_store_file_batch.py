# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


VectorStoreFileBatchStatus: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
"""Vector store file batch status: the values known when this was generated."""


@model
class VectorStoreFileBatchFileCounts(Model):
    """Vector store file batch file counts."""

    in_progress: int
    """Files still being cut and embedded."""
    completed: int
    """Files that are searchable by now."""
    failed: int
    """Files that could not be read or embedded."""
    cancelled: int
    """Files left out since the batch was stopped."""
    total: int
    """How many files were handed in."""
