# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.spend_alerts import UPDATE_ORGANIZATION_SPEND_ALERT as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.organization_spend_alert import OrganizationSpendAlert
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    alert_id: str,
    *,
    client: Caller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> OrganizationSpendAlert:
    """Change a spend alert of the organization.

    `POST /organization/spend_alerts/{alert_id}`

    Args:
        alert_id: The id of the spend alert.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(alert_id, client=client, body=body).expected().parsed


def sync_detailed(
    alert_id: str,
    *,
    client: Caller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> Response[OrganizationSpendAlert]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "alert_id": alert_id})


async def asyncio(
    alert_id: str,
    *,
    client: AsyncCaller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> OrganizationSpendAlert:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(alert_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    alert_id: str,
    *,
    client: AsyncCaller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> Response[OrganizationSpendAlert]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "alert_id": alert_id})
