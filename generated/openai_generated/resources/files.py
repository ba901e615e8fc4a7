# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.files import (
    CREATE_FILE,
    DELETE_FILE,
    DOWNLOAD_FILE,
    DOWNLOAD_FILE_AS_RETRIEVE_CONTENT,
    LIST_FILES,
    RETRIEVE_FILE,
)
from openai_runtime.deprecation import deprecated
from openai_runtime.hints import evaluable
from openai_runtime.resource import AsyncResource, SyncResource
from openai_runtime.unset import omit
from openai_runtime.views import (
    RawView,
    StreamedView,
    async_raw_method,
    async_streamed_binary_method,
    async_streamed_method,
    raw_method,
    streamed_binary_method,
    streamed_method,
)

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated import params
    from openai_generated.models.file_deleted import FileDeleted
    from openai_generated.models.file_object import FileObject
    from openai_runtime.binary import HttpxBinaryResponseContent
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.files import FileTypes
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class Files(SyncResource):
    """`client.files`."""

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
        *,
        file: FileTypes,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        expires_after: params.FileCreateParamsExpiresAfter | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileObject:
        """Upload a file in one request, for the purpose named.

        Args:
            file: The file: a path, bytes, an open file, or a tuple of name, content and type.
            purpose: What the file is for: assistants, batch, fine-tune, vision, user_data or evals.
            expires_after: When the file goes away by itself: seconds (3600 to 2592000) after created_at.
        """
        return self._send(
            CREATE_FILE,
            {"file": file, "purpose": purpose, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileObject:
        """Read a file's name, size and purpose.

        Args:
            file_id: The id of the file.
        """
        return self._send(RETRIEVE_FILE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[FileObject]:
        """Page through the uploaded files, of one purpose if wanted.

        Args:
            purpose: Only files uploaded for this purpose.
            limit: How many files a page holds at most; 10000 by default.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._send(
            LIST_FILES,
            {"purpose": purpose, "limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileDeleted:
        """Delete an uploaded file.

        Args:
            file_id: The id of the file.
        """
        return self._send(DELETE_FILE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of an uploaded file.

        Args:
            file_id: The id of the file.
        """
        return self._send(DOWNLOAD_FILE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.files.retrieve_content` is deprecated by the API.")
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Download the bytes of an uploaded file.

        Args:
            file_id: The id of the file.
        """
        return self._send(
            DOWNLOAD_FILE_AS_RETRIEVE_CONTENT, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncFiles(AsyncResource):
    """`client.files`."""

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
        *,
        file: FileTypes,
        purpose: Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"],
        expires_after: params.FileCreateParamsExpiresAfter | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileObject:
        """Upload a file in one request, for the purpose named.

        Args:
            file: The file: a path, bytes, an open file, or a tuple of name, content and type.
            purpose: What the file is for: assistants, batch, fine-tune, vision, user_data or evals.
            expires_after: When the file goes away by itself: seconds (3600 to 2592000) after created_at.
        """
        return await self._send(
            CREATE_FILE,
            {"file": file, "purpose": purpose, "expires_after": expires_after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileObject:
        """Read a file's name, size and purpose.

        Args:
            file_id: The id of the file.
        """
        return await self._send(RETRIEVE_FILE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    def list(
        self,
        *,
        purpose: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """Page through the uploaded files, of one purpose if wanted.

        Args:
            purpose: Only files uploaded for this purpose.
            limit: How many files a page holds at most; 10000 by default.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
        """
        return self._page(
            LIST_FILES,
            {"purpose": purpose, "limit": limit, "order": order, "after": after},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> FileDeleted:
        """Delete an uploaded file.

        Args:
            file_id: The id of the file.
        """
        return await self._send(DELETE_FILE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> HttpxBinaryResponseContent:
        """Download the bytes of an uploaded file.

        Args:
            file_id: The id of the file.
        """
        return await self._send(DOWNLOAD_FILE, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout)

    @deprecated("`client.files.retrieve_content` is deprecated by the API.")
    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> str:
        """Download the bytes of an uploaded file.

        Args:
            file_id: The id of the file.
        """
        return await self._send(
            DOWNLOAD_FILE_AS_RETRIEVE_CONTENT, {"file_id": file_id}, extra_headers, extra_query, extra_body, timeout
        )


class FilesWithRawResponse(RawView[Files]):
    """`Files` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Files) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
            self.content = raw_method(resource.content)
            self.retrieve_content = raw_method(resource.retrieve_content)
    else:
        create = raw_method(Files.create)
        retrieve = raw_method(Files.retrieve)
        list = raw_method(Files.list)
        delete = raw_method(Files.delete)
        content = raw_method(Files.content)
        retrieve_content = raw_method(Files.retrieve_content)


class AsyncFilesWithRawResponse(RawView[AsyncFiles]):
    """`AsyncFiles` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
            self.content = async_raw_method(resource.content)
            self.retrieve_content = async_raw_method(resource.retrieve_content)
    else:
        create = async_raw_method(AsyncFiles.create)
        retrieve = async_raw_method(AsyncFiles.retrieve)
        list = async_raw_method(AsyncFiles.list)
        delete = async_raw_method(AsyncFiles.delete)
        content = async_raw_method(AsyncFiles.content)
        retrieve_content = async_raw_method(AsyncFiles.retrieve_content)


class FilesWithStreamingResponse(StreamedView[Files]):
    """`Files` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Files) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
            self.content = streamed_binary_method(resource.content)
            self.retrieve_content = streamed_method(resource.retrieve_content)
    else:
        create = streamed_method(Files.create)
        retrieve = streamed_method(Files.retrieve)
        list = streamed_method(Files.list)
        delete = streamed_method(Files.delete)
        content = streamed_binary_method(Files.content)
        retrieve_content = streamed_method(Files.retrieve_content)


class AsyncFilesWithStreamingResponse(StreamedView[AsyncFiles]):
    """`AsyncFiles` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncFiles) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
            self.content = async_streamed_binary_method(resource.content)
            self.retrieve_content = async_streamed_method(resource.retrieve_content)
    else:
        create = async_streamed_method(AsyncFiles.create)
        retrieve = async_streamed_method(AsyncFiles.retrieve)
        list = async_streamed_method(AsyncFiles.list)
        delete = async_streamed_method(AsyncFiles.delete)
        content = async_streamed_binary_method(AsyncFiles.content)
        retrieve_content = async_streamed_method(AsyncFiles.retrieve_content)


evaluable(__name__)
