# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.data_retention import (
    RETRIEVE_ORGANIZATION_DATA_RETENTION,
    UPDATE_ORGANIZATION_DATA_RETENTION,
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
    from openai_generated import models
    from openai_generated.models.organization_data_retention import OrganizationDataRetention
    from openai_runtime.call import Body, Headers, Query, Timeout


class DataRetention(SyncResource):
    """`client.admin.organization.data_retention`."""

    @property
    def with_raw_response(self) -> DataRetentionWithRawResponse:
        """The same methods, answering with the raw response."""
        return DataRetentionWithRawResponse(self)

    @property
    def with_streaming_response(self) -> DataRetentionWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return DataRetentionWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationDataRetention:
        """Read how long the organization's data is kept."""
        return self._send(RETRIEVE_ORGANIZATION_DATA_RETENTION, {}, extra_headers, extra_query, extra_body, timeout)

    def update(
        self,
        *,
        retention_type: models.UpdateOrganizationDataRetentionBodyRetentionType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationDataRetention:
        """Set how long the organization's data is kept.

        Args:
            retention_type: The kind of retention, such as zero_data_retention or modified_abuse_monitoring.
        """
        return self._send(
            UPDATE_ORGANIZATION_DATA_RETENTION,
            {"retention_type": retention_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncDataRetention(AsyncResource):
    """`client.admin.organization.data_retention`."""

    @property
    def with_raw_response(self) -> AsyncDataRetentionWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncDataRetentionWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncDataRetentionWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncDataRetentionWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationDataRetention:
        """Read how long the organization's data is kept."""
        return await self._send(
            RETRIEVE_ORGANIZATION_DATA_RETENTION, {}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        *,
        retention_type: models.UpdateOrganizationDataRetentionBodyRetentionType,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> OrganizationDataRetention:
        """Set how long the organization's data is kept.

        Args:
            retention_type: The kind of retention, such as zero_data_retention or modified_abuse_monitoring.
        """
        return await self._send(
            UPDATE_ORGANIZATION_DATA_RETENTION,
            {"retention_type": retention_type},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class DataRetentionWithRawResponse(RawView[DataRetention]):
    """`DataRetention` as `with_raw_response`."""

    retrieve = raw_method(DataRetention.retrieve)
    update = raw_method(DataRetention.update)


class AsyncDataRetentionWithRawResponse(RawView[AsyncDataRetention]):
    """`AsyncDataRetention` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncDataRetention.retrieve)
    update = async_raw_method(AsyncDataRetention.update)


class DataRetentionWithStreamingResponse(StreamedView[DataRetention]):
    """`DataRetention` as `with_streaming_response`."""

    retrieve = streamed_method(DataRetention.retrieve)
    update = streamed_method(DataRetention.update)


class AsyncDataRetentionWithStreamingResponse(StreamedView[AsyncDataRetention]):
    """`AsyncDataRetention` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncDataRetention.retrieve)
    update = async_streamed_method(AsyncDataRetention.update)
