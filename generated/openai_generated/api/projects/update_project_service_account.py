# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import UPDATE_PROJECT_SERVICE_ACCOUNT as ENDPOINT
from openai_generated.types import fields

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.project_service_account import ProjectServiceAccount
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model


def sync(
    project_id: str,
    service_account_id: str,
    *,
    client: Caller,
    body: params.UpdateProjectServiceAccountBodyParam | Model,
) -> ProjectServiceAccount:
    """Rename a service account or change its role.

    `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`

    Args:
        project_id: The id of the project.
        service_account_id: The id of the service account.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, service_account_id, client=client, body=body).expected().parsed


def sync_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: Caller,
    body: params.UpdateProjectServiceAccountBodyParam | Model,
) -> Response[ProjectServiceAccount]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(
        ENDPOINT, {**fields(body), "project_id": project_id, "service_account_id": service_account_id}
    )


async def asyncio(
    project_id: str,
    service_account_id: str,
    *,
    client: AsyncCaller,
    body: params.UpdateProjectServiceAccountBodyParam | Model,
) -> ProjectServiceAccount:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, service_account_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    service_account_id: str,
    *,
    client: AsyncCaller,
    body: params.UpdateProjectServiceAccountBodyParam | Model,
) -> Response[ProjectServiceAccount]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(
        ENDPOINT, {**fields(body), "project_id": project_id, "service_account_id": service_account_id}
    )
