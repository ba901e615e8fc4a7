"""Vector stores, their files, and batches of these."""

from __future__ import annotations

from typing import Any, Never, NotRequired, TypedDict

from .collection import Collection


class FileCounts(TypedDict):
    """How many files are how far."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class ExpiresAfter(TypedDict):
    """When something expires that nobody uses."""

    anchor: str
    days: int


class VectorStore(TypedDict):
    """A store of files that can be searched."""

    id: str
    object: str
    created_at: int
    name: str
    usage_bytes: int
    file_counts: FileCounts
    status: str
    expires_after: NotRequired[ExpiresAfter | None]
    expires_at: int | None
    last_active_at: int
    metadata: dict[str, str]


class StaticChunking(TypedDict):
    """How large the passages of a file are."""

    max_chunk_size_tokens: int
    chunk_overlap_tokens: int


class ChunkingStrategy(TypedDict):
    """How a file is cut into passages."""

    type: str
    static: StaticChunking


class FileError(TypedDict):
    """Why a file is not in its store."""

    code: str
    message: str


class VectorStoreFile(TypedDict):
    """A file in a vector store, under the id of the file."""

    id: str
    object: str
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: str
    last_error: FileError | None
    chunking_strategy: ChunkingStrategy
    # what users write there, and filters look at
    attributes: dict[str, Any]


class VectorStoreFileChange(TypedDict, total=False):
    """What a file becomes when it was looked at."""

    status: str
    last_error: FileError | None
    usage_bytes: int


class FileBatch(TypedDict):
    """Files that were put into a vector store together."""

    id: str
    object: str
    created_at: int
    vector_store_id: str
    status: str
    file_counts: FileCounts


class FileBatchChange(TypedDict, total=False):
    """How a batch goes on."""

    status: str
    file_counts: FileCounts


VECTOR_STORES: Collection[VectorStore, Never] = Collection("/vector_stores", "vector store")
STORED_FILES: Collection[VectorStoreFile, VectorStoreFileChange] = Collection("/vector_stores/{}/files", "file")
FILE_BATCHES: Collection[FileBatch, FileBatchChange] = Collection("/vector_stores/{}/file_batches", "file batch")
