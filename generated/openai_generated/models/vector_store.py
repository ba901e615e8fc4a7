# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.vector_store_expires_after import VectorStoreExpiresAfter


@model
class VectorStore(Model):
    """Vector store (`vector_store`)."""

    id: str
    """What other calls name the store by, in the form `vs_…`."""
    object: Literal["vector_store"] = "vector_store"
    """Always `vector_store`."""
    created_at: int
    """When the store was made, in seconds since 1970."""
    name: str
    """A label for people, which need not be unique; empty if none was given."""
    usage_bytes: int
    """How much room text and vectors take, in bytes; storage is billed by it."""
    file_counts: VectorStoreFileCounts
    """How many files the store has, by state."""
    status: Literal["expired", "in_progress", "completed"]
    """`completed` once all files are searchable; an `expired` store cannot be searched any more."""
    expires_after: VectorStoreExpiresAfter | None = None
    """How long the store outlives its last use; absent for a store kept for good."""
    expires_at: int | None = None
    """When the store expires unless it is used before, in seconds since 1970; None if never."""
    last_active_at: int | None = None
    """When the store was last used, in seconds since 1970; None before the first use."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the store; None if there are none."""


@model
class VectorStoreFileCounts(Model):
    """Vector store file counts."""

    in_progress: int
    """Files still being cut and embedded."""
    completed: int
    """Files that a search looks through."""
    failed: int
    """Files that could not be read or embedded."""
    cancelled: int
    """Files whose indexing was stopped."""
    total: int
    """The sum of the files in all states."""


VectorStoreStatus: TypeAlias = Literal["expired", "in_progress", "completed"]
"""Vector store status: the values known when this was generated."""
