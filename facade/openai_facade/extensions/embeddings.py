"""`client.embeddings`: vectors travel as base64 unless the caller asks for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_generated.endpoints.embeddings import CREATE_EMBEDDING
from openai_generated.resources import embeddings as generated
from openai_runtime.unset import Omit, omit

from ..embedding_vectors import CREATE, decode_vectors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_generated.models import CreateEmbeddingResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import SequenceNotStr


class Embeddings(generated.Embeddings):
    """`client.embeddings`."""

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
            encoding_format: How vectors travel and are handed out. Unless given, they travel as base64, which is
                smaller, and are handed out as lists of floats.
            dimensions: How many numbers each vector holds; models older than text-embedding-3 have a fixed length.
            user: A stable id of your end user.
        """
        packed = isinstance(encoding_format, Omit)
        return self._send(
            CREATE if packed else CREATE_EMBEDDING,
            {
                "input": input,
                "model": model,
                "encoding_format": "base64" if packed else encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
            decode_vectors if packed else None,
        )


class AsyncEmbeddings(generated.AsyncEmbeddings):
    """`client.embeddings` of an async client."""

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
            encoding_format: How vectors travel and are handed out. Unless given, they travel as base64, which is
                smaller, and are handed out as lists of floats.
            dimensions: How many numbers each vector holds; models older than text-embedding-3 have a fixed length.
            user: A stable id of your end user.
        """
        packed = isinstance(encoding_format, Omit)
        return await self._send(
            CREATE if packed else CREATE_EMBEDDING,
            {
                "input": input,
                "model": model,
                "encoding_format": "base64" if packed else encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
            decode_vectors if packed else None,
        )
