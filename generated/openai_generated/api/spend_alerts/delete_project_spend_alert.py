# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.spend_alerts import DELETE_PROJECT_SPEND_ALERT as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.project_spend_alert_deleted import ProjectSpendAlertDeleted
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    project_id: str,
    alert_id: str,
    *,
    client: Caller,
) -> ProjectSpendAlertDeleted:
    """Delete a spend alert of a project.

    `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`

    Args:
        project_id: The id of the project.
        alert_id: The id of the spend alert.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, alert_id, client=client).expected().parsed


def sync_detailed(
    project_id: str,
    alert_id: str,
    *,
    client: Caller,
) -> Response[ProjectSpendAlertDeleted]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id, "alert_id": alert_id})


async def asyncio(
    project_id: str,
    alert_id: str,
    *,
    client: AsyncCaller,
) -> ProjectSpendAlertDeleted:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, alert_id, client=client)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    alert_id: str,
    *,
    client: AsyncCaller,
) -> Response[ProjectSpendAlertDeleted]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"project_id": project_id, "alert_id": alert_id})
