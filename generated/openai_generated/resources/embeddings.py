# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.embeddings import CREATE_EMBEDDING
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_method,
    raw_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_embedding_response import CreateEmbeddingResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Embeddings(SyncResource):
    """`client.embeddings`."""

    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods, answering with the raw response."""
        return EmbeddingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return EmbeddingsWithStreamingResponse(self)

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
        return self._send(
            CREATE_EMBEDDING,
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


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`."""

    @property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncEmbeddingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncEmbeddingsWithStreamingResponse(self)

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
        return await self._send(
            CREATE_EMBEDDING,
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


class EmbeddingsWithRawResponse(RawView[Embeddings]):
    """`Embeddings` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Embeddings) -> None:
            self.create = raw_method(resource.create)
    else:
        create = raw_method(Embeddings.create)


class AsyncEmbeddingsWithRawResponse(RawView[AsyncEmbeddings]):
    """`AsyncEmbeddings` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_raw_method(resource.create)
    else:
        create = async_raw_method(AsyncEmbeddings.create)


class EmbeddingsWithStreamingResponse(StreamedView[Embeddings]):
    """`Embeddings` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Embeddings) -> None:
            self.create = streamed_method(resource.create)
    else:
        create = streamed_method(Embeddings.create)


class AsyncEmbeddingsWithStreamingResponse(StreamedView[AsyncEmbeddings]):
    """`AsyncEmbeddings` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_streamed_method(resource.create)
    else:
        create = async_streamed_method(AsyncEmbeddings.create)


evaluable(__name__)
