# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.vector_stores.vector_stores import (
        AsyncVectorStores as AsyncVectorStores,
        AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
        VectorStores as VectorStores,
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

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VectorStores": "openai_generated.resources.vector_stores.vector_stores",
        "AsyncVectorStores": "openai_generated.resources.vector_stores.vector_stores",
        "VectorStoresWithRawResponse": "openai_generated.resources.vector_stores.vector_stores",
        "AsyncVectorStoresWithRawResponse": "openai_generated.resources.vector_stores.vector_stores",
        "VectorStoresWithStreamingResponse": "openai_generated.resources.vector_stores.vector_stores",
        "AsyncVectorStoresWithStreamingResponse": "openai_generated.resources.vector_stores.vector_stores",
    },
)
