# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_chunking_strategy import FileChunkingStrategy


@model
class VectorStoreFile(Model):
    """Vector store file (`vector_store.file`)."""

    id: str
    """The id of the uploaded file, `file-…`; a store has no ids of its own for its files."""
    object: Literal["vector_store.file"] = "vector_store.file"
    """Always `vector_store.file`."""
    usage_bytes: int
    """How much room the file takes in the store, in bytes; not the size of the upload."""
    created_at: int
    """When the file was added to the store, in seconds since 1970."""
    vector_store_id: str
    """The store that the file was added to."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the indexing is; a search finds the file only after `completed`."""
    last_error: VectorStoreFileLastError | None = None
    """Why indexing failed; None while there was no failure."""
    chunking_strategy: FileChunkingStrategy | None = None
    """How the file was cut into passages; `other` for files older than this setting."""
    attributes: dict[str, str | float | bool] | None = None
    """The pairs that a search can filter by; None if none were given."""


VectorStoreFileStatus: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
"""Vector store file status: the values known when this was generated."""


@model
class VectorStoreFileLastError(Model):
    """Vector store file last error."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """The kind of failure: the server's own, a format it cannot read, or a damaged file."""
    message: str
    """The failure in words, for people."""


VectorStoreFileLastErrorCode: TypeAlias = Literal["server_error", "unsupported_file", "invalid_file"]
"""Vector store file last error code: the values known when this was generated."""
