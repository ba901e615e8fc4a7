# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.embeddings import AsyncEmbeddings as AsyncEmbeddings, Embeddings as Embeddings
    from openai_generated.resources.embeddings import (
        AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse as EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse,
    )


__all__ = [
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "Embeddings",
    "EmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Embeddings": "openai_facade.extensions.embeddings",
        "AsyncEmbeddings": "openai_facade.extensions.embeddings",
        "EmbeddingsWithRawResponse": "openai_generated.resources.embeddings",
        "AsyncEmbeddingsWithRawResponse": "openai_generated.resources.embeddings",
        "EmbeddingsWithStreamingResponse": "openai_generated.resources.embeddings",
        "AsyncEmbeddingsWithStreamingResponse": "openai_generated.resources.embeddings",
    },
)
