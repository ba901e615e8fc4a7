# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import (
    CREATE_CONTAINER_FILE,
    DELETE_CONTAINER_FILE,
    LIST_CONTAINER_FILES,
    RETRIEVE_CONTAINER_FILE,
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
    from typing import Literal

    from openai_generated.models.file_retrieve_response import FileRetrieveResponse
    from openai_generated.resources.containers.files.content import (
        AsyncContent,
        AsyncContentWithRawResponse,
        AsyncContentWithStreamingResponse,
        Content,
        ContentWithRawResponse,
        ContentWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Files(SyncResource):
    """`client.containers.files`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> Content:
            """`client.containers.files.content`."""
            ...
    else:
        content = child("openai_generated.resources.containers.files.content", "Content")

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
        container_id: str,
        *,
        file_id: str | Omit = omit,
        file: FileTypes | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileRetrieveResponse:
        """Put a file into a container, from bytes or from an uploaded file's id.

        Args:
            container_id: The id of the container.
            file_id: The id of an uploaded file to copy into the container; give this or file.
            file: The file to put into the container; give this or file_id.
        """
        return self._send(
            CREATE_CONTAINER_FILE,
            {"container_id": container_id, "file_id": file_id, "file": file},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileRetrieveResponse:
        """Read the path, size and source of a file in a container.

        Args:
            file_id: The id of the file.
            container_id: The id of the container.
        """
        return self._send(
            RETRIEVE_CONTAINER_FILE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        container_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[FileRetrieveResponse]:
        """Page through the files in a container.

        Args:
            container_id: The id of the container.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_CONTAINER_FILES,
            {"container_id": container_id, "limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a file from a container.

        Args:
            file_id: The id of the file.
            container_id: The id of the container.
        """
        return self._send(
            DELETE_CONTAINER_FILE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFiles(AsyncResource):
    """`client.containers.files`."""

    if TYPE_CHECKING:

        @property
        def content(self) -> AsyncContent:
            """`client.containers.files.content`."""
            ...
    else:
        content = child("openai_generated.resources.containers.files.content", "AsyncContent")

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
        container_id: str,
        *,
        file_id: str | Omit = omit,
        file: FileTypes | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileRetrieveResponse:
        """Put a file into a container, from bytes or from an uploaded file's id.

        Args:
            container_id: The id of the container.
            file_id: The id of an uploaded file to copy into the container; give this or file.
            file: The file to put into the container; give this or file_id.
        """
        return await self._send(
            CREATE_CONTAINER_FILE,
            {"container_id": container_id, "file_id": file_id, "file": file},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileRetrieveResponse:
        """Read the path, size and source of a file in a container.

        Args:
            file_id: The id of the file.
            container_id: The id of the container.
        """
        return await self._send(
            RETRIEVE_CONTAINER_FILE,
            {"file_id": file_id, "container_id": container_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        container_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FileRetrieveResponse, AsyncCursorPage[FileRetrieveResponse]]:
        """Page through the files in a container.

        Args:
            container_id: The id of the container.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_CONTAINER_FILES,
            {"container_id": container_id, "limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a file from a container.

        Args:
            file_id: The id of the file.
            container_id: The id of the container.
        """
        return await self._send(
            DELETE_CONTAINER_FILE,
            {"file_id": file_id, "container_id": container_id},
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
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Files.create)
        retrieve = raw_method(Files.retrieve)
        list = raw_method(Files.list)
        delete = raw_method(Files.delete)

    @property
    def content(self) -> ContentWithRawResponse:
        """The view of the child."""
        return self._resource.content.with_raw_response


class AsyncFilesWithRawResponse(RawView[AsyncFiles]):
    """`AsyncFiles` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncFiles.create)
        retrieve = async_raw_method(AsyncFiles.retrieve)
        list = async_raw_method(AsyncFiles.list)
        delete = async_raw_method(AsyncFiles.delete)

    @property
    def content(self) -> AsyncContentWithRawResponse:
        """The view of the child."""
        return self._resource.content.with_raw_response


class FilesWithStreamingResponse(StreamedView[Files]):
    """`Files` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Files) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Files.create)
        retrieve = streamed_method(Files.retrieve)
        list = streamed_method(Files.list)
        delete = streamed_method(Files.delete)

    @property
    def content(self) -> ContentWithStreamingResponse:
        """The view of the child."""
        return self._resource.content.with_streaming_response


class AsyncFilesWithStreamingResponse(StreamedView[AsyncFiles]):
    """`AsyncFiles` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncFiles.create)
        retrieve = async_streamed_method(AsyncFiles.retrieve)
        list = async_streamed_method(AsyncFiles.list)
        delete = async_streamed_method(AsyncFiles.delete)

    @property
    def content(self) -> AsyncContentWithStreamingResponse:
        """The view of the child."""
        return self._resource.content.with_streaming_response


evaluable(__name__)
