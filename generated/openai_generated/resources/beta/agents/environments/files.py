# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.agents_environments import CREATE_AGENT_ENVIRONMENT_FILE, LIST_AGENT_ENVIRONMENT_FILES
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

    from openai_generated.models.environment_file import EnvironmentFile
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.page import AsyncPaginator, AsyncTokenPage, SyncTokenPage
    from openai_runtime.unset import Omit


class Files(SyncResource):
    """`client.beta.agents.environments.files`."""

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
        environment_id: str,
        *,
        path: str,
        type: Literal["file_id"],
        file_id: str | Omit = omit,
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentFile:
        """Put a file into an agent environment, by file id or with its content.

        Args:
            environment_id: The id of the environment.
            path: The path inside the environment.
            type: Where the content comes from, file_id or inline.
            file_id: The id of the uploaded file to put there.
            data: The content, encoded as base64.
        """
        return self._send(
            CREATE_AGENT_ENVIRONMENT_FILE,
            {"environment_id": environment_id, "path": path, "type": type, "file_id": file_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncTokenPage[EnvironmentFile]:
        """Page through the files of an agent environment, below one path if wanted.

        Args:
            environment_id: The id of the environment.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            page: The token that the page before gave as next.
            path: Only files below this path.
        """
        return self._send(
            LIST_AGENT_ENVIRONMENT_FILES,
            {"environment_id": environment_id, "limit": limit, "order": order, "page": page, "path": path},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncFiles(AsyncResource):
    """`client.beta.agents.environments.files`."""

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
        environment_id: str,
        *,
        path: str,
        type: Literal["file_id"],
        file_id: str | Omit = omit,
        data: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> EnvironmentFile:
        """Put a file into an agent environment, by file id or with its content.

        Args:
            environment_id: The id of the environment.
            path: The path inside the environment.
            type: Where the content comes from, file_id or inline.
            file_id: The id of the uploaded file to put there.
            data: The content, encoded as base64.
        """
        return await self._send(
            CREATE_AGENT_ENVIRONMENT_FILE,
            {"environment_id": environment_id, "path": path, "type": type, "file_id": file_id, "data": data},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        environment_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        page: str | Omit = omit,
        path: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """Page through the files of an agent environment, below one path if wanted.

        Args:
            environment_id: The id of the environment.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            page: The token that the page before gave as next.
            path: Only files below this path.
        """
        return self._page(
            LIST_AGENT_ENVIRONMENT_FILES,
            {"environment_id": environment_id, "limit": limit, "order": order, "page": page, "path": path},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class FilesWithRawResponse(RawView[Files]):
    """`Files` as `with_raw_response`."""

    create = raw_method(Files.create)
    list = raw_method(Files.list)


class AsyncFilesWithRawResponse(RawView[AsyncFiles]):
    """`AsyncFiles` as `with_raw_response`."""

    create = async_raw_method(AsyncFiles.create)
    list = async_raw_method(AsyncFiles.list)


class FilesWithStreamingResponse(StreamedView[Files]):
    """`Files` as `with_streaming_response`."""

    create = streamed_method(Files.create)
    list = streamed_method(Files.list)


class AsyncFilesWithStreamingResponse(StreamedView[AsyncFiles]):
    """`AsyncFiles` as `with_streaming_response`."""

    create = async_streamed_method(AsyncFiles.create)
    list = async_streamed_method(AsyncFiles.list)
