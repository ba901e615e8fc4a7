# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_facade.extensions import embeddings as written
from openai_generated.resources import embeddings as generated
from openai_runtime.hints import evaluable
from openai_runtime.lazy import lazy
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_embedding_response import CreateEmbeddingResponse
    from openai_generated.resources.embeddings import (
        AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse as EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


__all__ = [
    "AsyncEmbeddings",
    "AsyncEmbeddingsWithRawResponse",
    "AsyncEmbeddingsWithStreamingResponse",
    "Embeddings",
    "EmbeddingsWithRawResponse",
    "EmbeddingsWithStreamingResponse",
]


class Embeddings(written.Embeddings):
    """`client.embeddings`, with the hand-written methods of it and of its children."""

    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CreateEmbeddingResponse:
        """Turn texts or token arrays, up to 2048 at once, into embedding vectors.

        Args:
            input: What to embed: a text, up to 2048 texts, or arrays of token ids.
            model: The id of an embedding model, such as text-embedding-3-small.
            encoding_format: How vectors travel: float (the API's default) or the smaller base64, which clients ask for and unpack unless told otherwise.
            dimensions: How many numbers each vector holds, 1 or more; models older than text-embedding-3 have a fixed length.
            user: A stable id of your end user.
        """
        return self._create(
            {
                "input": input,
                "model": model,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncEmbeddings(written.AsyncEmbeddings):
    """`client.embeddings`, with the hand-written methods of it and of its children."""

    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"] | str,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> CreateEmbeddingResponse:
        """Turn texts or token arrays, up to 2048 at once, into embedding vectors.

        Args:
            input: What to embed: a text, up to 2048 texts, or arrays of token ids.
            model: The id of an embedding model, such as text-embedding-3-small.
            encoding_format: How vectors travel: float (the API's default) or the smaller base64, which clients ask for and unpack unless told otherwise.
            dimensions: How many numbers each vector holds, 1 or more; models older than text-embedding-3 have a fixed length.
            user: A stable id of your end user.
        """
        return await self._create(
            {
                "input": input,
                "model": model,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


__getattr__, __dir__ = lazy(
    __name__,
    {
        "EmbeddingsWithRawResponse": "openai_generated.resources.embeddings",
        "AsyncEmbeddingsWithRawResponse": "openai_generated.resources.embeddings",
        "EmbeddingsWithStreamingResponse": "openai_generated.resources.embeddings",
        "AsyncEmbeddingsWithStreamingResponse": "openai_generated.resources.embeddings",
    },
)

evaluable(__name__)
