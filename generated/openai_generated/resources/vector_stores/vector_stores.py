# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import (
    CREATE_VECTOR_STORE,
    DELETE_VECTOR_STORE,
    GET_VECTOR_STORE,
    LIST_VECTOR_STORES,
    MODIFY_VECTOR_STORE,
    SEARCH_VECTOR_STORE,
)
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource, child
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.vector_store import VectorStore
    from openai_generated.models.vector_store_deleted import VectorStoreDeleted
    from openai_generated.models.vector_store_search_results_page import VectorStoreSearchResponse
    from openai_generated.resources.vector_stores.file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from openai_generated.resources.vector_stores.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
    from openai_runtime.types import SequenceNotStr
    from openai_runtime.unset import Omit


class VectorStores(SyncResource):
    """`client.vector_stores`."""

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
        files = child("openai_generated.resources.vector_stores.files", "Files")
        file_batches = child("openai_generated.resources.vector_stores.file_batches", "FileBatches")

    @property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods, answering with the raw response."""
        return VectorStoresWithRawResponse(self)

    @property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return VectorStoresWithStreamingResponse(self)

    def create(
        self,
        *,
        file_ids: SequenceNotStr[str] | Omit = omit,
        name: str | Omit = omit,
        description: str | Omit = omit,
        expires_after: params.VectorStoreExpiresAfterParam | Model | Omit = omit,
        chunking_strategy: params.VectorStoreCreateParamsChunkingStrategy | Model | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStore:
        """Make a searchable store, filled with up to 500 uploaded files if wanted.

        Args:
            file_ids: The ids of uploaded files to index, at most 500.
            name: The name.
            description: A description for people to read.
            expires_after: When the store goes away by itself: days (1 to 365) after last_active_at.
            chunking_strategy: How files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            CREATE_VECTOR_STORE,
            {
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStore:
        """Read a vector store's status, file counts and expiry.

        Args:
            vector_store_id: The id of the vector store.
        """
        return self._send(
            GET_VECTOR_STORE, {"vector_store_id": vector_store_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: params.VectorStoreExpiresAfterParam | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStore:
        """Change a vector store's name, expiry or metadata.

        Args:
            vector_store_id: The id of the vector store.
            name: The name.
            expires_after: When the store goes away by itself: days (1 to 365) after last_active_at, or null for never.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return self._send(
            MODIFY_VECTOR_STORE,
            {"vector_store_id": vector_store_id, "name": name, "expires_after": expires_after, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[VectorStore]:
        """Page through the vector stores.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_VECTOR_STORES,
            {"limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreDeleted:
        """Delete a vector store but keep the files it was made from.

        Args:
            vector_store_id: The id of the vector store.
        """
        return self._send(
            DELETE_VECTOR_STORE, {"vector_store_id": vector_store_id}, extra_headers, extra_query, extra_body, timeout
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        rewrite_query: bool | Omit = omit,
        max_num_results: int | Omit = omit,
        filters: params.VectorStoreSearchParamsFilters | Model | Omit = omit,
        ranking_options: params.VectorStoreSearchParamsRankingOptions | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[VectorStoreSearchResponse]:
        """Search a vector store for the passages closest to one or several questions.

        Args:
            vector_store_id: The id of the vector store.
            query: What to look for: one question or several.
            rewrite_query: Whether the question is reworded for the search; false by default.
            max_num_results: How many results to return, 1 to 50; 10 by default.
            filters: Conditions on file attributes: one comparison, or several joined by and / or.
            ranking_options: The ranker, and the least score (0 to 1) a result must reach.
        """
        return self._send(
            SEARCH_VECTOR_STORE,
            {
                "vector_store_id": vector_store_id,
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncVectorStores(AsyncResource):
    """`client.vector_stores`."""

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
        files = child("openai_generated.resources.vector_stores.files", "AsyncFiles")
        file_batches = child("openai_generated.resources.vector_stores.file_batches", "AsyncFileBatches")

    @property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncVectorStoresWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncVectorStoresWithStreamingResponse(self)

    async def create(
        self,
        *,
        file_ids: SequenceNotStr[str] | Omit = omit,
        name: str | Omit = omit,
        description: str | Omit = omit,
        expires_after: params.VectorStoreExpiresAfterParam | Model | Omit = omit,
        chunking_strategy: params.VectorStoreCreateParamsChunkingStrategy | Model | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStore:
        """Make a searchable store, filled with up to 500 uploaded files if wanted.

        Args:
            file_ids: The ids of uploaded files to index, at most 500.
            name: The name.
            description: A description for people to read.
            expires_after: When the store goes away by itself: days (1 to 365) after last_active_at.
            chunking_strategy: How files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            CREATE_VECTOR_STORE,
            {
                "file_ids": file_ids,
                "name": name,
                "description": description,
                "expires_after": expires_after,
                "chunking_strategy": chunking_strategy,
                "metadata": metadata,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStore:
        """Read a vector store's status, file counts and expiry.

        Args:
            vector_store_id: The id of the vector store.
        """
        return await self._send(
            GET_VECTOR_STORE, {"vector_store_id": vector_store_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: params.VectorStoreExpiresAfterParam | Model | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStore:
        """Change a vector store's name, expiry or metadata.

        Args:
            vector_store_id: The id of the vector store.
            name: The name.
            expires_after: When the store goes away by itself: days (1 to 365) after last_active_at, or null for never.
            metadata: Up to 16 pairs of text of your own, keys to 64 and values to 512 characters.
        """
        return await self._send(
            MODIFY_VECTOR_STORE,
            {"vector_store_id": vector_store_id, "name": name, "expires_after": expires_after, "metadata": metadata},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        """Page through the vector stores.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_VECTOR_STORES,
            {"limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreDeleted:
        """Delete a vector store but keep the files it was made from.

        Args:
            vector_store_id: The id of the vector store.
        """
        return await self._send(
            DELETE_VECTOR_STORE, {"vector_store_id": vector_store_id}, extra_headers, extra_query, extra_body, timeout
        )

    def search(
        self,
        vector_store_id: str,
        *,
        query: str | SequenceNotStr[str],
        rewrite_query: bool | Omit = omit,
        max_num_results: int | Omit = omit,
        filters: params.VectorStoreSearchParamsFilters | Model | Omit = omit,
        ranking_options: params.VectorStoreSearchParamsRankingOptions | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        """Search a vector store for the passages closest to one or several questions.

        Args:
            vector_store_id: The id of the vector store.
            query: What to look for: one question or several.
            rewrite_query: Whether the question is reworded for the search; false by default.
            max_num_results: How many results to return, 1 to 50; 10 by default.
            filters: Conditions on file attributes: one comparison, or several joined by and / or.
            ranking_options: The ranker, and the least score (0 to 1) a result must reach.
        """
        return self._page(
            SEARCH_VECTOR_STORE,
            {
                "vector_store_id": vector_store_id,
                "query": query,
                "rewrite_query": rewrite_query,
                "max_num_results": max_num_results,
                "filters": filters,
                "ranking_options": ranking_options,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class VectorStoresWithRawResponse(RawView[VectorStores]):
    """`VectorStores` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: VectorStores) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.search = raw_method(resource.search)
    else:
        create = raw_method(VectorStores.create)
        retrieve = raw_method(VectorStores.retrieve)
        update = raw_method(VectorStores.update)
        list = raw_method(VectorStores.list)
        delete = raw_method(VectorStores.delete)
        search = raw_method(VectorStores.search)

    @property
    def files(self) -> FilesWithRawResponse:
        """The view of the child."""
        return self._resource.files.with_raw_response

    @property
    def file_batches(self) -> FileBatchesWithRawResponse:
        """The view of the child."""
        return self._resource.file_batches.with_raw_response


class AsyncVectorStoresWithRawResponse(RawView[AsyncVectorStores]):
    """`AsyncVectorStores` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncVectorStores) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.search = async_raw_method(resource.search)
    else:
        create = async_raw_method(AsyncVectorStores.create)
        retrieve = async_raw_method(AsyncVectorStores.retrieve)
        update = async_raw_method(AsyncVectorStores.update)
        list = async_raw_method(AsyncVectorStores.list)
        delete = async_raw_method(AsyncVectorStores.delete)
        search = async_raw_method(AsyncVectorStores.search)

    @property
    def files(self) -> AsyncFilesWithRawResponse:
        """The view of the child."""
        return self._resource.files.with_raw_response

    @property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse:
        """The view of the child."""
        return self._resource.file_batches.with_raw_response


class VectorStoresWithStreamingResponse(StreamedView[VectorStores]):
    """`VectorStores` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: VectorStores) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.search = streamed_method(resource.search)
    else:
        create = streamed_method(VectorStores.create)
        retrieve = streamed_method(VectorStores.retrieve)
        update = streamed_method(VectorStores.update)
        list = streamed_method(VectorStores.list)
        delete = streamed_method(VectorStores.delete)
        search = streamed_method(VectorStores.search)

    @property
    def files(self) -> FilesWithStreamingResponse:
        """The view of the child."""
        return self._resource.files.with_streaming_response

    @property
    def file_batches(self) -> FileBatchesWithStreamingResponse:
        """The view of the child."""
        return self._resource.file_batches.with_streaming_response


class AsyncVectorStoresWithStreamingResponse(StreamedView[AsyncVectorStores]):
    """`AsyncVectorStores` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncVectorStores) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.search = async_streamed_method(resource.search)
    else:
        create = async_streamed_method(AsyncVectorStores.create)
        retrieve = async_streamed_method(AsyncVectorStores.retrieve)
        update = async_streamed_method(AsyncVectorStores.update)
        list = async_streamed_method(AsyncVectorStores.list)
        delete = async_streamed_method(AsyncVectorStores.delete)
        search = async_streamed_method(AsyncVectorStores.search)

    @property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The view of the child."""
        return self._resource.files.with_streaming_response

    @property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse:
        """The view of the child."""
        return self._resource.file_batches.with_streaming_response


evaluable(__name__)
