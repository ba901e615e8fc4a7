# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import (
    CANCEL_VECTOR_STORE_FILE_BATCH,
    CREATE_VECTOR_STORE_FILE_BATCH,
    GET_VECTOR_STORE_FILE_BATCH,
    LIST_FILES_IN_VECTOR_STORE_BATCH,
)
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
    from collections.abc import Mapping
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.vector_store_file import VectorStoreFile
    from openai_generated.models.vector_store_file_batch import VectorStoreFileBatch
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class FileBatches(SyncResource):
    """`client.vector_stores.file_batches`."""

    @property
    def with_raw_response(self) -> FileBatchesWithRawResponse:
        """The same methods, answering with the raw response."""
        return FileBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return FileBatchesWithStreamingResponse(self)

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[params.VectorStoreFileCreateParams | Model] | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Add up to 2000 uploaded files to a vector store in one go.

        Args:
            vector_store_id: The id of the vector store.
            file_ids: The ids of 1 to 2000 uploaded files, all treated alike; give this or files.
            files: 1 to 2000 uploaded files, each with attributes and chunking of its own; give this or file_ids.
            chunking_strategy: How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return self._send(
            CREATE_VECTOR_STORE_FILE_BATCH,
            {
                "vector_store_id": vector_store_id,
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Read a file batch's status and its counts of done, failed and open files.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return self._send(
            GET_VECTOR_STORE_FILE_BATCH,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Stop a file batch, leaving out the files not yet indexed.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return self._send(
            CANCEL_VECTOR_STORE_FILE_BATCH,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[VectorStoreFile]:
        """Page through the files of a file batch, of one state if wanted.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            filter: Only files in this state: in_progress, completed, failed or cancelled.
        """
        return self._send(
            LIST_FILES_IN_VECTOR_STORE_BATCH,
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFileBatches(AsyncResource):
    """`client.vector_stores.file_batches`."""

    @property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncFileBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncFileBatchesWithStreamingResponse(self)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: SequenceNotStr[str] | Omit = omit,
        files: Iterable[params.VectorStoreFileCreateParams | Model] | Omit = omit,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Add up to 2000 uploaded files to a vector store in one go.

        Args:
            vector_store_id: The id of the vector store.
            file_ids: The ids of 1 to 2000 uploaded files, all treated alike; give this or files.
            files: 1 to 2000 uploaded files, each with attributes and chunking of its own; give this or file_ids.
            chunking_strategy: How the files are cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return await self._send(
            CREATE_VECTOR_STORE_FILE_BATCH,
            {
                "vector_store_id": vector_store_id,
                "file_ids": file_ids,
                "files": files,
                "chunking_strategy": chunking_strategy,
                "attributes": attributes,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Read a file batch's status and its counts of done, failed and open files.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return await self._send(
            GET_VECTOR_STORE_FILE_BATCH,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileBatch:
        """Stop a file batch, leaving out the files not yet indexed.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
        """
        return await self._send(
            CANCEL_VECTOR_STORE_FILE_BATCH,
            {"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        """Page through the files of a file batch, of one state if wanted.

        Args:
            batch_id: The id of the batch.
            vector_store_id: The id of the vector store.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            filter: Only files in this state: in_progress, completed, failed or cancelled.
        """
        return self._page(
            LIST_FILES_IN_VECTOR_STORE_BATCH,
            {
                "batch_id": batch_id,
                "vector_store_id": vector_store_id,
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FileBatchesWithRawResponse(RawView[FileBatches]):
    """`FileBatches` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: FileBatches) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.cancel = raw_method(resource.cancel)
            self.list_files = raw_method(resource.list_files)
    else:
        create = raw_method(FileBatches.create)
        retrieve = raw_method(FileBatches.retrieve)
        cancel = raw_method(FileBatches.cancel)
        list_files = raw_method(FileBatches.list_files)


class AsyncFileBatchesWithRawResponse(RawView[AsyncFileBatches]):
    """`AsyncFileBatches` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.cancel = async_raw_method(resource.cancel)
            self.list_files = async_raw_method(resource.list_files)
    else:
        create = async_raw_method(AsyncFileBatches.create)
        retrieve = async_raw_method(AsyncFileBatches.retrieve)
        cancel = async_raw_method(AsyncFileBatches.cancel)
        list_files = async_raw_method(AsyncFileBatches.list_files)


class FileBatchesWithStreamingResponse(StreamedView[FileBatches]):
    """`FileBatches` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: FileBatches) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.cancel = streamed_method(resource.cancel)
            self.list_files = streamed_method(resource.list_files)
    else:
        create = streamed_method(FileBatches.create)
        retrieve = streamed_method(FileBatches.retrieve)
        cancel = streamed_method(FileBatches.cancel)
        list_files = streamed_method(FileBatches.list_files)


class AsyncFileBatchesWithStreamingResponse(StreamedView[AsyncFileBatches]):
    """`AsyncFileBatches` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFileBatches) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.cancel = async_streamed_method(resource.cancel)
            self.list_files = async_streamed_method(resource.list_files)
    else:
        create = async_streamed_method(AsyncFileBatches.create)
        retrieve = async_streamed_method(AsyncFileBatches.retrieve)
        cancel = async_streamed_method(AsyncFileBatches.cancel)
        list_files = async_streamed_method(AsyncFileBatches.list_files)


evaluable(__name__)
