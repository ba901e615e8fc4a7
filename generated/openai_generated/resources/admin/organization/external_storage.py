# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.external_storage import (
    CREATE_ORGANIZATION_EXTERNAL_STORAGE,
    DELETE_ORGANIZATION_EXTERNAL_STORAGE,
    LIST_ORGANIZATION_EXTERNAL_STORAGE,
    RETRIEVE_ORGANIZATION_EXTERNAL_STORAGE,
    VALIDATE_ORGANIZATION_EXTERNAL_STORAGE,
)
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

    from openai_generated import params
    from openai_generated.models.external_storage_configuration import ExternalStorageConfiguration
    from openai_generated.models.external_storage_deleted import ExternalStorageDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncCursorPage, AsyncPaginator, SyncCursorPage
    from openai_runtime.unset import Omit


class ExternalStorage(SyncResource):
    """`client.admin.organization.external_storage`."""

    @property
    def with_raw_response(self) -> ExternalStorageWithRawResponse:
        """The same methods, answering with the raw response."""
        return ExternalStorageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ExternalStorageWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return ExternalStorageWithStreamingResponse(self)

    def create(
        self,
        *,
        project_id: str,
        provider: params.ExternalStorageCreateParamsProvider | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageConfiguration:
        """Register a bucket outside as the storage of a project.

        Args:
            project_id: The project that the storage is for.
            provider: The cloud in which the bucket is, with its name and the access to it.
        """
        return self._send(
            CREATE_ORGANIZATION_EXTERNAL_STORAGE,
            {"project_id": project_id, "provider": provider},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageConfiguration:
        """Read a registered storage.

        Args:
            external_storage_id: The id of the registered storage.
        """
        return self._send(
            RETRIEVE_ORGANIZATION_EXTERNAL_STORAGE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncCursorPage[ExternalStorageConfiguration]:
        """Page through the registered storage outside, that of one project if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            project_id: Only storage of this project.
        """
        return self._send(
            LIST_ORGANIZATION_EXTERNAL_STORAGE,
            {"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageDeleted:
        """Forget a registered storage.

        Args:
            external_storage_id: The id of the registered storage.
        """
        return self._send(
            DELETE_ORGANIZATION_EXTERNAL_STORAGE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageConfiguration:
        """Check that a registered storage can be read and written.

        Args:
            external_storage_id: The id of the registered storage.
        """
        return self._send(
            VALIDATE_ORGANIZATION_EXTERNAL_STORAGE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncExternalStorage(AsyncResource):
    """`client.admin.organization.external_storage`."""

    @property
    def with_raw_response(self) -> AsyncExternalStorageWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncExternalStorageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncExternalStorageWithStreamingResponse(self)

    async def create(
        self,
        *,
        project_id: str,
        provider: params.ExternalStorageCreateParamsProvider | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageConfiguration:
        """Register a bucket outside as the storage of a project.

        Args:
            project_id: The project that the storage is for.
            provider: The cloud in which the bucket is, with its name and the access to it.
        """
        return await self._send(
            CREATE_ORGANIZATION_EXTERNAL_STORAGE,
            {"project_id": project_id, "provider": provider},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageConfiguration:
        """Read a registered storage.

        Args:
            external_storage_id: The id of the registered storage.
        """
        return await self._send(
            RETRIEVE_ORGANIZATION_EXTERNAL_STORAGE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ExternalStorageConfiguration, AsyncCursorPage[ExternalStorageConfiguration]]:
        """Page through the registered storage outside, that of one project if wanted.

        Args:
            after: Cursor: the id of the last item already seen; the page starts behind it.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            project_id: Only storage of this project.
        """
        return self._page(
            LIST_ORGANIZATION_EXTERNAL_STORAGE,
            {"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageDeleted:
        """Forget a registered storage.

        Args:
            external_storage_id: The id of the registered storage.
        """
        return await self._send(
            DELETE_ORGANIZATION_EXTERNAL_STORAGE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def validate(
        self,
        external_storage_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ExternalStorageConfiguration:
        """Check that a registered storage can be read and written.

        Args:
            external_storage_id: The id of the registered storage.
        """
        return await self._send(
            VALIDATE_ORGANIZATION_EXTERNAL_STORAGE,
            {"external_storage_id": external_storage_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class ExternalStorageWithRawResponse(RawView[ExternalStorage]):
    """`ExternalStorage` as `with_raw_response`."""

    create = raw_method(ExternalStorage.create)
    retrieve = raw_method(ExternalStorage.retrieve)
    list = raw_method(ExternalStorage.list)
    delete = raw_method(ExternalStorage.delete)
    validate = raw_method(ExternalStorage.validate)


class AsyncExternalStorageWithRawResponse(RawView[AsyncExternalStorage]):
    """`AsyncExternalStorage` as `with_raw_response`."""

    create = async_raw_method(AsyncExternalStorage.create)
    retrieve = async_raw_method(AsyncExternalStorage.retrieve)
    list = async_raw_method(AsyncExternalStorage.list)
    delete = async_raw_method(AsyncExternalStorage.delete)
    validate = async_raw_method(AsyncExternalStorage.validate)


class ExternalStorageWithStreamingResponse(StreamedView[ExternalStorage]):
    """`ExternalStorage` as `with_streaming_response`."""

    create = streamed_method(ExternalStorage.create)
    retrieve = streamed_method(ExternalStorage.retrieve)
    list = streamed_method(ExternalStorage.list)
    delete = streamed_method(ExternalStorage.delete)
    validate = streamed_method(ExternalStorage.validate)


class AsyncExternalStorageWithStreamingResponse(StreamedView[AsyncExternalStorage]):
    """`AsyncExternalStorage` as `with_streaming_response`."""

    create = async_streamed_method(AsyncExternalStorage.create)
    retrieve = async_streamed_method(AsyncExternalStorage.retrieve)
    list = async_streamed_method(AsyncExternalStorage.list)
    delete = async_streamed_method(AsyncExternalStorage.delete)
    validate = async_streamed_method(AsyncExternalStorage.validate)
