# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import CREATE_CONTAINER, DELETE_CONTAINER, LIST_CONTAINERS, RETRIEVE_CONTAINER
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

    from openai_generated import params
    from openai_generated.models.container_retrieve_response import ContainerRetrieveResponse
    from openai_generated.resources.containers.files.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class Containers(SyncResource):
    """`client.containers`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> Files:
            """`client.containers.files`."""
            ...
    else:
        files = child("openai_generated.resources.containers.files.files", "Files")

    @property
    def with_raw_response(self) -> ContainersWithRawResponse:
        """The same methods, answering with the raw response."""
        return ContainersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ContainersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ContainersWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        file_ids: SequenceNotStr[str] | Omit = omit,
        expires_after: params.ContainerCreateParamsExpiresAfter | Model | Omit = omit,
        skills: Iterable[params.ContainerCreateParamsSkill | Model] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: params.ContainerCreateParamsNetworkPolicy | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ContainerRetrieveResponse:
        """Start a sandbox in which the code interpreter and shell tools can work.

        Args:
            name: The name of the container.
            file_ids: The ids of uploaded files to copy into the container.
            expires_after: When the container goes away by itself: minutes after last_active_at.
            skills: Skills put into the container, by id or inline as a base64 zip archive.
            memory_limit: Memory of the container: 1g, 4g, 16g or 64g.
            network_policy: Network access of the container: disabled, or an allowlist of domains.
        """
        return self._send(
            CREATE_CONTAINER,
            {
                "name": name,
                "file_ids": file_ids,
                "expires_after": expires_after,
                "skills": skills,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ContainerRetrieveResponse:
        """Read a container's status and expiry.

        Args:
            container_id: The id of the container.
        """
        return self._send(
            RETRIEVE_CONTAINER, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[ContainerRetrieveResponse]:
        """Page through the containers, by name if wanted.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            name: Only containers with this name.
        """
        return self._send(
            LIST_CONTAINERS,
            {"limit": limit, "order": order, "after": after, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a container with all that is in it.

        Args:
            container_id: The id of the container.
        """
        return self._send(
            DELETE_CONTAINER, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncContainers(AsyncResource):
    """`client.containers`."""

    if TYPE_CHECKING:

        @property
        def files(self) -> AsyncFiles:
            """`client.containers.files`."""
            ...
    else:
        files = child("openai_generated.resources.containers.files.files", "AsyncFiles")

    @property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncContainersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncContainersWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        file_ids: SequenceNotStr[str] | Omit = omit,
        expires_after: params.ContainerCreateParamsExpiresAfter | Model | Omit = omit,
        skills: Iterable[params.ContainerCreateParamsSkill | Model] | Omit = omit,
        memory_limit: Literal["1g", "4g", "16g", "64g"] | Omit = omit,
        network_policy: params.ContainerCreateParamsNetworkPolicy | Model | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ContainerRetrieveResponse:
        """Start a sandbox in which the code interpreter and shell tools can work.

        Args:
            name: The name of the container.
            file_ids: The ids of uploaded files to copy into the container.
            expires_after: When the container goes away by itself: minutes after last_active_at.
            skills: Skills put into the container, by id or inline as a base64 zip archive.
            memory_limit: Memory of the container: 1g, 4g, 16g or 64g.
            network_policy: Network access of the container: disabled, or an allowlist of domains.
        """
        return await self._send(
            CREATE_CONTAINER,
            {
                "name": name,
                "file_ids": file_ids,
                "expires_after": expires_after,
                "skills": skills,
                "memory_limit": memory_limit,
                "network_policy": network_policy,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ContainerRetrieveResponse:
        """Read a container's status and expiry.

        Args:
            container_id: The id of the container.
        """
        return await self._send(
            RETRIEVE_CONTAINER, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout
        )

    def list(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        name: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ContainerRetrieveResponse, AsyncCursorPage[ContainerRetrieveResponse]]:
        """Page through the containers, by name if wanted.

        Args:
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            name: Only containers with this name.
        """
        return self._page(
            LIST_CONTAINERS,
            {"limit": limit, "order": order, "after": after, "name": name},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> None:
        """Delete a container with all that is in it.

        Args:
            container_id: The id of the container.
        """
        return await self._send(
            DELETE_CONTAINER, {"container_id": container_id}, extra_headers, extra_query, extra_body, timeout
        )


class ContainersWithRawResponse(RawView[Containers]):
    """`Containers` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Containers) -> None:
            self.create = raw_method(resource.create)
            self.retrieve = raw_method(resource.retrieve)
            self.list = raw_method(resource.list)
            self.delete = raw_method(resource.delete)
    else:
        create = raw_method(Containers.create)
        retrieve = raw_method(Containers.retrieve)
        list = raw_method(Containers.list)
        delete = raw_method(Containers.delete)

    @property
    def files(self) -> FilesWithRawResponse:
        """The view of the child."""
        return self._resource.files.with_raw_response


class AsyncContainersWithRawResponse(RawView[AsyncContainers]):
    """`AsyncContainers` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncContainers) -> None:
            self.create = async_raw_method(resource.create)
            self.retrieve = async_raw_method(resource.retrieve)
            self.list = async_raw_method(resource.list)
            self.delete = async_raw_method(resource.delete)
    else:
        create = async_raw_method(AsyncContainers.create)
        retrieve = async_raw_method(AsyncContainers.retrieve)
        list = async_raw_method(AsyncContainers.list)
        delete = async_raw_method(AsyncContainers.delete)

    @property
    def files(self) -> AsyncFilesWithRawResponse:
        """The view of the child."""
        return self._resource.files.with_raw_response


class ContainersWithStreamingResponse(StreamedView[Containers]):
    """`Containers` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: Containers) -> None:
            self.create = streamed_method(resource.create)
            self.retrieve = streamed_method(resource.retrieve)
            self.list = streamed_method(resource.list)
            self.delete = streamed_method(resource.delete)
    else:
        create = streamed_method(Containers.create)
        retrieve = streamed_method(Containers.retrieve)
        list = streamed_method(Containers.list)
        delete = streamed_method(Containers.delete)

    @property
    def files(self) -> FilesWithStreamingResponse:
        """The view of the child."""
        return self._resource.files.with_streaming_response


class AsyncContainersWithStreamingResponse(StreamedView[AsyncContainers]):
    """`AsyncContainers` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncContainers) -> None:
            self.create = async_streamed_method(resource.create)
            self.retrieve = async_streamed_method(resource.retrieve)
            self.list = async_streamed_method(resource.list)
            self.delete = async_streamed_method(resource.delete)
    else:
        create = async_streamed_method(AsyncContainers.create)
        retrieve = async_streamed_method(AsyncContainers.retrieve)
        list = async_streamed_method(AsyncContainers.list)
        delete = async_streamed_method(AsyncContainers.delete)

    @property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """The view of the child."""
        return self._resource.files.with_streaming_response


evaluable(__name__)
