# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.vector_stores import (
    CREATE_VECTOR_STORE_FILE,
    DELETE_VECTOR_STORE_FILE,
    GET_VECTOR_STORE_FILE,
    LIST_VECTOR_STORE_FILES,
    RETRIEVE_VECTOR_STORE_FILE_CONTENT,
    UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
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
    from openai_generated.models.vector_store_file_content_response import FileContentResponse
    from openai_generated.models.vector_store_file_deleted import VectorStoreFileDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
    from openai_runtime.unset import Omit


class Files(SyncResource):
    """`client.vector_stores.files`."""

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, answering with the raw response."""
        return FilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return FilesWithStreamingResponse(self)

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store, which starts its indexing.

        Args:
            vector_store_id: The id of the vector store.
            file_id: The id of the file.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return self._send(
            CREATE_VECTOR_STORE_FILE,
            {
                "vector_store_id": vector_store_id,
                "file_id": file_id,
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
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Read how far the indexing of a file in a vector store has come.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._send(
            GET_VECTOR_STORE_FILE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Replace the searchable attributes of a file in a vector store.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return self._send(
            UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
            {"file_id": file_id, "vector_store_id": vector_store_id, "attributes": attributes},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
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
        """Page through the files of a vector store, of one state if wanted.

        Args:
            vector_store_id: The id of the vector store.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            filter: Only files in this state: in_progress, completed, failed or cancelled.
        """
        return self._send(
            LIST_VECTOR_STORE_FILES,
            {
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

    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store but keep the file itself.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._send(
            DELETE_VECTOR_STORE_FILE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncPage[FileContentResponse]:
        """Read the text that was extracted from a file in a vector store.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._send(
            RETRIEVE_VECTOR_STORE_FILE_CONTENT,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFiles(AsyncResource):
    """`client.vector_stores.files`."""

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncFilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: params.FileChunkingStrategyParam | Model | Omit = omit,
        attributes: Mapping[str, str | float | bool] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Add an uploaded file to a vector store, which starts its indexing.

        Args:
            vector_store_id: The id of the vector store.
            file_id: The id of the file.
            chunking_strategy: How the file is cut: auto, or static pieces of 100 to 4096 tokens with an overlap.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return await self._send(
            CREATE_VECTOR_STORE_FILE,
            {
                "vector_store_id": vector_store_id,
                "file_id": file_id,
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
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Read how far the indexing of a file in a vector store has come.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return await self._send(
            GET_VECTOR_STORE_FILE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Mapping[str, str | float | bool] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFile:
        """Replace the searchable attributes of a file in a vector store.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
            attributes: Up to 16 keys with text, numbers or booleans, by which searches can filter.
        """
        return await self._send(
            UPDATE_VECTOR_STORE_FILE_ATTRIBUTES,
            {"file_id": file_id, "vector_store_id": vector_store_id, "attributes": attributes},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
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
        """Page through the files of a vector store, of one state if wanted.

        Args:
            vector_store_id: The id of the vector store.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
            filter: Only files in this state: in_progress, completed, failed or cancelled.
        """
        return self._page(
            LIST_VECTOR_STORE_FILES,
            {
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

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store but keep the file itself.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return await self._send(
            DELETE_VECTOR_STORE_FILE,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read the text that was extracted from a file in a vector store.

        Args:
            file_id: The id of the file.
            vector_store_id: The id of the vector store.
        """
        return self._page(
            RETRIEVE_VECTOR_STORE_FILE_CONTENT,
            {"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FilesWithRawResponse(RawView[Files]):
    """`Files` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Files) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.update = raw_method(resource.update)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.content = raw_method(resource.content)
    else:
        create = raw_method(Files.create)
        retrieve = raw_method(Files.retrieve)
        update = raw_method(Files.update)
        list = raw_method(Files.list)
        delete = raw_method(Files.delete)
        content = raw_method(Files.content)


class AsyncFilesWithRawResponse(RawView[AsyncFiles]):
    """`AsyncFiles` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.update = async_raw_method(resource.update)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.content = async_raw_method(resource.content)
    else:
        create = async_raw_method(AsyncFiles.create)
        retrieve = async_raw_method(AsyncFiles.retrieve)
        update = async_raw_method(AsyncFiles.update)
        list = async_raw_method(AsyncFiles.list)
        delete = async_raw_method(AsyncFiles.delete)
        content = async_raw_method(AsyncFiles.content)


class FilesWithStreamingResponse(StreamedView[Files]):
    """`Files` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Files) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.update = streamed_method(resource.update)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.content = streamed_method(resource.content)
    else:
        create = streamed_method(Files.create)
        retrieve = streamed_method(Files.retrieve)
        update = streamed_method(Files.update)
        list = streamed_method(Files.list)
        delete = streamed_method(Files.delete)
        content = streamed_method(Files.content)


class AsyncFilesWithStreamingResponse(StreamedView[AsyncFiles]):
    """`AsyncFiles` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.update = async_streamed_method(resource.update)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.content = async_streamed_method(resource.content)
    else:
        create = async_streamed_method(AsyncFiles.create)
        retrieve = async_streamed_method(AsyncFiles.retrieve)
        update = async_streamed_method(AsyncFiles.update)
        list = async_streamed_method(AsyncFiles.list)
        delete = async_streamed_method(AsyncFiles.delete)
        content = async_streamed_method(AsyncFiles.content)


evaluable(__name__)
