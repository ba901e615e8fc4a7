# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.spend_alerts import (
    CREATE_PROJECT_SPEND_ALERT,
    DELETE_PROJECT_SPEND_ALERT,
    LIST_PROJECT_SPEND_ALERTS,
    RETRIEVE_PROJECT_SPEND_ALERT,
    UPDATE_PROJECT_SPEND_ALERT,
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
    from openai_generated.models.project_spend_alert import ProjectSpendAlert
    from openai_generated.models.project_spend_alert_deleted import ProjectSpendAlertDeleted
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.unset import Omit


class SpendAlerts(SyncResource):
    """`client.admin.organization.projects.spend_alerts`."""

    @property
    def with_raw_response(self) -> SpendAlertsWithRawResponse:
        """The same methods, answering with the raw response."""
        return SpendAlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SpendAlertsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return SpendAlertsWithStreamingResponse(self)

    def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: params.SpendAlertNotificationChannelParam | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlert:
        """Have somebody told when a project has spent a certain amount.

        Args:
            project_id: The id of the project.
            threshold_amount: The amount of money, a whole number of 0 or more.
            currency: The currency of the amount; always USD.
            interval: The span of time that the amount is for; always month.
            notification_channel: Who is told, and how.
        """
        return self._send(
            CREATE_PROJECT_SPEND_ALERT,
            {
                "project_id": project_id,
                "threshold_amount": threshold_amount,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlert:
        """Read a spend alert of a project.

        Args:
            alert_id: The id of the spend alert.
            project_id: The id of the project.
        """
        return self._send(
            RETRIEVE_PROJECT_SPEND_ALERT,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: params.SpendAlertNotificationChannelParam | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project.

        Args:
            alert_id: The id of the spend alert.
            project_id: The id of the project.
            threshold_amount: The amount of money, a whole number of 0 or more.
            currency: The currency of the amount; always USD.
            interval: The span of time that the amount is for; always month.
            notification_channel: Who is told, and how.
        """
        return self._send(
            UPDATE_PROJECT_SPEND_ALERT,
            {
                "alert_id": alert_id,
                "project_id": project_id,
                "threshold_amount": threshold_amount,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[ProjectSpendAlert]:
        """Page through a project's spend alerts.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_PROJECT_SPEND_ALERTS,
            {"project_id": project_id, "limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        Args:
            alert_id: The id of the spend alert.
            project_id: The id of the project.
        """
        return self._send(
            DELETE_PROJECT_SPEND_ALERT,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncSpendAlerts(AsyncResource):
    """`client.admin.organization.projects.spend_alerts`."""

    @property
    def with_raw_response(self) -> AsyncSpendAlertsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncSpendAlertsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSpendAlertsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncSpendAlertsWithStreamingResponse(self)

    async def create(
        self,
        project_id: str,
        *,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: params.SpendAlertNotificationChannelParam | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlert:
        """Have somebody told when a project has spent a certain amount.

        Args:
            project_id: The id of the project.
            threshold_amount: The amount of money, a whole number of 0 or more.
            currency: The currency of the amount; always USD.
            interval: The span of time that the amount is for; always month.
            notification_channel: Who is told, and how.
        """
        return await self._send(
            CREATE_PROJECT_SPEND_ALERT,
            {
                "project_id": project_id,
                "threshold_amount": threshold_amount,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def retrieve(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlert:
        """Read a spend alert of a project.

        Args:
            alert_id: The id of the spend alert.
            project_id: The id of the project.
        """
        return await self._send(
            RETRIEVE_PROJECT_SPEND_ALERT,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        threshold_amount: int,
        currency: Literal["USD"],
        interval: Literal["month"],
        notification_channel: params.SpendAlertNotificationChannelParam | Model,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project.

        Args:
            alert_id: The id of the spend alert.
            project_id: The id of the project.
            threshold_amount: The amount of money, a whole number of 0 or more.
            currency: The currency of the amount; always USD.
            interval: The span of time that the amount is for; always month.
            notification_channel: Who is told, and how.
        """
        return await self._send(
            UPDATE_PROJECT_SPEND_ALERT,
            {
                "alert_id": alert_id,
                "project_id": project_id,
                "threshold_amount": threshold_amount,
                "currency": currency,
                "interval": interval,
                "notification_channel": notification_channel,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    def list(
        self,
        project_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[ProjectSpendAlert, AsyncConversationCursorPage[ProjectSpendAlert]]:
        """Page through a project's spend alerts.

        Args:
            project_id: The id of the project.
            limit: How many items a page holds at most; 20 unless said otherwise.
            order: Direction by creation time: asc (oldest first) or desc (newest first).
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_PROJECT_SPEND_ALERTS,
            {"project_id": project_id, "limit": limit, "order": order, "after": after, "before": before},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )

    async def delete(
        self,
        alert_id: str,
        *,
        project_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project.

        Args:
            alert_id: The id of the spend alert.
            project_id: The id of the project.
        """
        return await self._send(
            DELETE_PROJECT_SPEND_ALERT,
            {"alert_id": alert_id, "project_id": project_id},
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class SpendAlertsWithRawResponse(RawView[SpendAlerts]):
    """`SpendAlerts` as `with_raw_response`."""

    create = raw_method(SpendAlerts.create)
    retrieve = raw_method(SpendAlerts.retrieve)
    update = raw_method(SpendAlerts.update)
    list = raw_method(SpendAlerts.list)
    delete = raw_method(SpendAlerts.delete)


class AsyncSpendAlertsWithRawResponse(RawView[AsyncSpendAlerts]):
    """`AsyncSpendAlerts` as `with_raw_response`."""

    create = async_raw_method(AsyncSpendAlerts.create)
    retrieve = async_raw_method(AsyncSpendAlerts.retrieve)
    update = async_raw_method(AsyncSpendAlerts.update)
    list = async_raw_method(AsyncSpendAlerts.list)
    delete = async_raw_method(AsyncSpendAlerts.delete)


class SpendAlertsWithStreamingResponse(StreamedView[SpendAlerts]):
    """`SpendAlerts` as `with_streaming_response`."""

    create = streamed_method(SpendAlerts.create)
    retrieve = streamed_method(SpendAlerts.retrieve)
    update = streamed_method(SpendAlerts.update)
    list = streamed_method(SpendAlerts.list)
    delete = streamed_method(SpendAlerts.delete)


class AsyncSpendAlertsWithStreamingResponse(StreamedView[AsyncSpendAlerts]):
    """`AsyncSpendAlerts` as `with_streaming_response`."""

    create = async_streamed_method(AsyncSpendAlerts.create)
    retrieve = async_streamed_method(AsyncSpendAlerts.retrieve)
    update = async_streamed_method(AsyncSpendAlerts.update)
    list = async_streamed_method(AsyncSpendAlerts.list)
    delete = async_streamed_method(AsyncSpendAlerts.delete)
