# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.spend_alerts import LIST_PROJECT_SPEND_ALERTS
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_spend_alert_list import ProjectSpendAlertList
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.unset import Omit


ENDPOINT = LIST_PROJECT_SPEND_ALERTS.whole("ProjectSpendAlertList")


def sync(
    project_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
) -> ProjectSpendAlertList:
    """Page through a project's spend alerts.

    `GET /organization/projects/{project_id}/spend_alerts`

    Args:
        project_id: The id of the project.
        limit: How many items a page holds at most; 20 unless said otherwise.
        order: Direction by creation time: asc (oldest first) or desc (newest first).
        after: Cursor: the id of the last item already seen; the page starts behind it.
        before: Cursor: the id of an item already seen; the page ends in front of it.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return (
        sync_detailed(project_id, client=client, limit=limit, order=order, after=after, before=before).expected().parsed
    )


def sync_detailed(
    project_id: str,
    *,
    client: Caller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
) -> Response[ProjectSpendAlertList]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {"project_id": project_id, "limit": limit, "order": order, "after": after, "before": before}
    )


async def asyncio(
    project_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
) -> ProjectSpendAlertList:
    """Like `sync`, without blocking."""
    return (
        (await asyncio_detailed(project_id, client=client, limit=limit, order=order, after=after, before=before))
        .expected()
        .parsed
    )


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncCaller,
    limit: int | Omit = omit,
    order: Literal["asc", "desc"] | Omit = omit,
    after: str | Omit = omit,
    before: str | Omit = omit,
) -> Response[ProjectSpendAlertList]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {"project_id": project_id, "limit": limit, "order": order, "after": after, "before": before}
    )
