# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.spend_alerts import CREATE_PROJECT_SPEND_ALERT as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.project_spend_alert import ProjectSpendAlert
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    project_id: str,
    *,
    client: Caller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> ProjectSpendAlert:
    """Have somebody told when a project has spent a certain amount.

    `POST /organization/projects/{project_id}/spend_alerts`

    Args:
        project_id: The id of the project.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, client=client, body=body).expected().parsed


def sync_detailed(
    project_id: str,
    *,
    client: Caller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> Response[ProjectSpendAlert]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "project_id": project_id})


async def asyncio(
    project_id: str,
    *,
    client: AsyncCaller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> ProjectSpendAlert:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncCaller,
    body: params.CreateSpendAlertBodyParam | Model,
) -> Response[ProjectSpendAlert]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "project_id": project_id})
