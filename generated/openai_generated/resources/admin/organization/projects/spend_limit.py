# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.default import DELETEPROJECTSPENDLIMIT, GETPROJECTSPENDLIMIT, UPDATEPROJECTSPENDLIMIT
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

    from openai_generated.models.project_spend_limit import ProjectSpendLimit
    from openai_generated.models.project_spend_limit_deleted import ProjectSpendLimitDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout


class SpendLimit(SyncResource):
    """`client.admin.organization.projects.spend_limit`."""

    @property
    def with_raw_response(self) -> SpendLimitWithRawResponse:
        """The same methods, answering with the raw response."""
        return SpendLimitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SpendLimitWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SpendLimitWithStreamingResponse(self)

    def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendLimit:
        """Read a project's monthly spend limit.

        Args:
            project_id: The id of the project.
        """
        return self._send(
            GETPROJECTSPENDLIMIT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout
        )

    def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendLimit:
        """Set a project's monthly spend limit.

        Args:
            project_id: The id of the project.
            threshold_amount: The amount of money, a whole number of 0 or more.
            currency: The currency of the amount; always USD.
            interval: The span of time that the amount is for; always month.
        """
        return self._send(
            UPDATEPROJECTSPENDLIMIT,
            {
                "project_id": project_id,
                "threshold_amount": threshold_amount,
                "currency": currency,
                "interval": interval,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendLimitDeleted:
        """Lift a project's monthly spend limit.

        Args:
            project_id: The id of the project.
        """
        return self._send(
            DELETEPROJECTSPENDLIMIT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout
        )


class AsyncSpendLimit(AsyncResource):
    """`client.admin.organization.projects.spend_limit`."""

    @property
    def with_raw_response(self) -> AsyncSpendLimitWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSpendLimitWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSpendLimitWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSpendLimitWithStreamingResponse(self)

    async def retrieve(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendLimit:
        """Read a project's monthly spend limit.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            GETPROJECTSPENDLIMIT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout
        )

    async def update(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendLimit:
        """Set a project's monthly spend limit.

        Args:
            project_id: The id of the project.
            threshold_amount: The amount of money, a whole number of 0 or more.
            currency: The currency of the amount; always USD.
            interval: The span of time that the amount is for; always month.
        """
        return await self._send(
            UPDATEPROJECTSPENDLIMIT,
            {
                "project_id": project_id,
                "threshold_amount": threshold_amount,
                "currency": currency,
                "interval": interval,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        project_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendLimitDeleted:
        """Lift a project's monthly spend limit.

        Args:
            project_id: The id of the project.
        """
        return await self._send(
            DELETEPROJECTSPENDLIMIT, {"project_id": project_id}, extra_headers, extra_query, extra_body, timeout
        )


class SpendLimitWithRawResponse(RawView[SpendLimit]):
    """`SpendLimit` as `with_raw_response`."""

    retrieve = raw_method(SpendLimit.retrieve)
    update = raw_method(SpendLimit.update)
    delete = raw_method(SpendLimit.delete)


class AsyncSpendLimitWithRawResponse(RawView[AsyncSpendLimit]):
    """`AsyncSpendLimit` as `with_raw_response`."""

    retrieve = async_raw_method(AsyncSpendLimit.retrieve)
    update = async_raw_method(AsyncSpendLimit.update)
    delete = async_raw_method(AsyncSpendLimit.delete)


class SpendLimitWithStreamingResponse(StreamedView[SpendLimit]):
    """`SpendLimit` as `with_streaming_response`."""

    retrieve = streamed_method(SpendLimit.retrieve)
    update = streamed_method(SpendLimit.update)
    delete = streamed_method(SpendLimit.delete)


class AsyncSpendLimitWithStreamingResponse(StreamedView[AsyncSpendLimit]):
    """`AsyncSpendLimit` as `with_streaming_response`."""

    retrieve = async_streamed_method(AsyncSpendLimit.retrieve)
    update = async_streamed_method(AsyncSpendLimit.update)
    delete = async_streamed_method(AsyncSpendLimit.delete)
