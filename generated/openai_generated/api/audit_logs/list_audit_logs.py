# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.audit_logs import LIST_AUDIT_LOGS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import models, params
    from openai_generated.models.list_audit_logs_response import ListAuditLogsResponse
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.types import Iterable, SequenceNotStr
    from openai_runtime.unset import Omit


ENDPOINT = LIST_AUDIT_LOGS.whole("ListAuditLogsResponse")


def sync(
    *,
    client: Caller,
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
) -> ListAuditLogsResponse:
    """Page through who did what in the organization, filtered by event, actor or project.

    `GET /organization/audit_logs`

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
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(
            client=client,
            effective_at=effective_at,
            project_ids=project_ids,
            event_types=event_types,
            actor_ids=actor_ids,
            actor_emails=actor_emails,
            resource_ids=resource_ids,
            tenant_only=tenant_only,
            limit=limit,
            after=after,
            before=before,
        )
        .expected()
        .parsed
    )


def sync_detailed(
    *,
    client: Caller,
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
) -> Response[ListAuditLogsResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT,
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
    )


async def asyncio(
    *,
    client: AsyncCaller,
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
) -> ListAuditLogsResponse:
    """Like `sync`, without blocking."""
    return (
        (
            await asyncio_detailed(
                client=client,
                effective_at=effective_at,
                project_ids=project_ids,
                event_types=event_types,
                actor_ids=actor_ids,
                actor_emails=actor_emails,
                resource_ids=resource_ids,
                tenant_only=tenant_only,
                limit=limit,
                after=after,
                before=before,
            )
        )
        .expected()
        .parsed
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
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
) -> Response[ListAuditLogsResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT,
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
    )
