# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.resources.vector_stores import vector_stores as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.resource import child

if TYPE_CHECKING:
    from openai_facade.resources.vector_stores.file_batches import AsyncFileBatches, FileBatches
    from openai_facade.resources.vector_stores.files import AsyncFiles, Files
    from openai_generated.resources.vector_stores.vector_stores import (
        AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse as VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
    )


__all__ = [
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]


class VectorStores(generated.VectorStores):
    """`client.vector_stores`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def files(self) -> Files:
            """`client.vector_stores.files`."""
            ...

        @property
        def file_batches(self) -> FileBatches:
            """`client.vector_stores.file_batches`."""
            ...
    else:
        files = child("openai_facade.resources.vector_stores.files", "Files")
        file_batches = child("openai_facade.resources.vector_stores.file_batches", "FileBatches")


class AsyncVectorStores(generated.AsyncVectorStores):
    """`client.vector_stores`, with the hand-written methods of it and of its children."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncFiles:
            """`client.vector_stores.files`."""
            ...

        @property
        def file_batches(self) -> AsyncFileBatches:
            """`client.vector_stores.file_batches`."""
            ...
    else:
        files = child("openai_facade.resources.vector_stores.files", "AsyncFiles")
        file_batches = child("openai_facade.resources.vector_stores.file_batches", "AsyncFileBatches")


__getattr__, __dir__ = lazy(
    __name__,
    {
        "VectorStoresWithRawResponse": "openai_generated.resources.vector_stores.vector_stores",
        "AsyncVectorStoresWithRawResponse": "openai_generated.resources.vector_stores.vector_stores",
        "VectorStoresWithStreamingResponse": "openai_generated.resources.vector_stores.vector_stores",
        "AsyncVectorStoresWithStreamingResponse": "openai_generated.resources.vector_stores.vector_stores",
    },
)

evaluable(__name__)
