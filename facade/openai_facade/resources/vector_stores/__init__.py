# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.resources.vector_stores import (
        file_batches as file_batches,
        files as files,
        vector_stores as vector_stores,
    )
    from openai_facade.resources.vector_stores.file_batches import (
        AsyncFileBatches as AsyncFileBatches,
        FileBatches as FileBatches,
    )
    from openai_facade.resources.vector_stores.files import AsyncFiles as AsyncFiles, Files as Files
    from openai_facade.resources.vector_stores.vector_stores import (
        AsyncVectorStores as AsyncVectorStores,
        VectorStores as VectorStores,
    )
    from openai_generated.resources.vector_stores.file_batches import (
        AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
        FileBatchesWithRawResponse as FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse,
    )
    from openai_generated.resources.vector_stores.files import (
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
    from openai_generated.resources.vector_stores.vector_stores import (
        AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse as VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
    )


__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncFileBatches": "openai_facade.resources.vector_stores.file_batches",
        "AsyncFileBatchesWithRawResponse": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFileBatchesWithStreamingResponse": "openai_generated.resources.vector_stores.file_batches",
        "AsyncFiles": "openai_facade.resources.vector_stores.files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.vector_stores.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.vector_stores.files",
        "AsyncVectorStores": "openai_facade.resources.vector_stores.vector_stores",
        "AsyncVectorStoresWithRawResponse": "openai_generated.resources.vector_stores.vector_stores",
        "AsyncVectorStoresWithStreamingResponse": "openai_generated.resources.vector_stores.vector_stores",
        "FileBatches": "openai_facade.resources.vector_stores.file_batches",
        "FileBatchesWithRawResponse": "openai_generated.resources.vector_stores.file_batches",
        "FileBatchesWithStreamingResponse": "openai_generated.resources.vector_stores.file_batches",
        "Files": "openai_facade.resources.vector_stores.files",
        "FilesWithRawResponse": "openai_generated.resources.vector_stores.files",
        "FilesWithStreamingResponse": "openai_generated.resources.vector_stores.files",
        "VectorStores": "openai_facade.resources.vector_stores.vector_stores",
        "VectorStoresWithRawResponse": "openai_generated.resources.vector_stores.vector_stores",
        "VectorStoresWithStreamingResponse": "openai_generated.resources.vector_stores.vector_stores",
        "file_batches": ".file_batches:",
        "files": ".files:",
        "vector_stores": ".vector_stores:",
    },
)
