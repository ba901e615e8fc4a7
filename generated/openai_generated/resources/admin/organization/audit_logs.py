# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audit_logs import LIST_AUDIT_LOGS
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
    from openai_generated import models, params
    from openai_generated.models.list_audit_logs_response import AuditLogListResponse
    from openai_runtime.call import Body, Headers, Query, Timeout
    from openai_runtime.model import Model
    from openai_runtime.page import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


class AuditLogs(SyncResource):
    """`client.admin.organization.audit_logs`."""

    @property
    def with_raw_response(self) -> AuditLogsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AuditLogsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AuditLogsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AuditLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        effective_at: params.ListAuditLogsEffectiveAtParam | Model | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        event_types: Iterable[models.AuditLogEventType] | Omit = omit,
        actor_ids: SequenceNotStr[str] | Omit = omit,
        actor_emails: SequenceNotStr[str] | Omit = omit,
        resource_ids: SequenceNotStr[str] | Omit = omit,
        tenant_only: bool | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> SyncConversationCursorPage[AuditLogListResponse]:
        """Page through who did what in the organization, filtered by event, actor or project.

        Args:
            effective_at: Only events between two Unix times, given as gt, gte, lt and lte.
            project_ids: Only events of these projects.
            event_types: Only events of these types, such as project.created.
            actor_ids: Only events caused by these users, service accounts or API keys.
            actor_emails: Only events caused by users with these e-mail addresses.
            resource_ids: Only events that concern these objects.
            tenant_only: Whether only events of the tenant itself are listed; false by default.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._send(
            LIST_AUDIT_LOGS,
            {
                "effective_at": effective_at,
                "project_ids": project_ids,
                "event_types": event_types,
                "actor_ids": actor_ids,
                "actor_emails": actor_emails,
                "resource_ids": resource_ids,
                "tenant_only": tenant_only,
                "limit": limit,
                "after": after,
                "before": before,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AsyncAuditLogs(AsyncResource):
    """`client.admin.organization.audit_logs`."""

    @property
    def with_raw_response(self) -> AsyncAuditLogsWithRawResponse:
        """The same methods, answering with the raw response."""
        return AsyncAuditLogsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncAuditLogsWithStreamingResponse:
        """The same methods, answering before the body is read."""
        return AsyncAuditLogsWithStreamingResponse(self)

    def list(
        self,
        *,
        effective_at: params.ListAuditLogsEffectiveAtParam | Model | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        event_types: Iterable[models.AuditLogEventType] | Omit = omit,
        actor_ids: SequenceNotStr[str] | Omit = omit,
        actor_emails: SequenceNotStr[str] | Omit = omit,
        resource_ids: SequenceNotStr[str] | Omit = omit,
        tenant_only: bool | Omit = omit,
        limit: int | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout = omit,
    ) -> AsyncPaginator[AuditLogListResponse, AsyncConversationCursorPage[AuditLogListResponse]]:
        """Page through who did what in the organization, filtered by event, actor or project.

        Args:
            effective_at: Only events between two Unix times, given as gt, gte, lt and lte.
            project_ids: Only events of these projects.
            event_types: Only events of these types, such as project.created.
            actor_ids: Only events caused by these users, service accounts or API keys.
            actor_emails: Only events caused by users with these e-mail addresses.
            resource_ids: Only events that concern these objects.
            tenant_only: Whether only events of the tenant itself are listed; false by default.
            limit: How many items a page holds at most; 20 unless said otherwise.
            after: Cursor: the id of the last item already seen; the page starts behind it.
            before: Cursor: the id of an item already seen; the page ends in front of it.
        """
        return self._page(
            LIST_AUDIT_LOGS,
            {
                "effective_at": effective_at,
                "project_ids": project_ids,
                "event_types": event_types,
                "actor_ids": actor_ids,
                "actor_emails": actor_emails,
                "resource_ids": resource_ids,
                "tenant_only": tenant_only,
                "limit": limit,
                "after": after,
                "before": before,
            },
            extra_headers,
            extra_query,
            extra_body,
            timeout,
        )


class AuditLogsWithRawResponse(RawView[AuditLogs]):
    """`AuditLogs` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AuditLogs) -> None:
            self.list = raw_method(resource.list)
    else:
        list = raw_method(AuditLogs.list)


class AsyncAuditLogsWithRawResponse(RawView[AsyncAuditLogs]):
    """`AsyncAuditLogs` as `with_raw_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncAuditLogs) -> None:
            self.list = async_raw_method(resource.list)
    else:
        list = async_raw_method(AsyncAuditLogs.list)


class AuditLogsWithStreamingResponse(StreamedView[AuditLogs]):
    """`AuditLogs` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AuditLogs) -> None:
            self.list = streamed_method(resource.list)
    else:
        list = streamed_method(AuditLogs.list)


class AsyncAuditLogsWithStreamingResponse(StreamedView[AsyncAuditLogs]):
    """`AsyncAuditLogs` as `with_streaming_response`."""

    if TYPE_CHECKING:

        def __init__(self, resource: AsyncAuditLogs) -> None:
            self.list = async_streamed_method(resource.list)
    else:
        list = async_streamed_method(AsyncAuditLogs.list)


evaluable(__name__)
