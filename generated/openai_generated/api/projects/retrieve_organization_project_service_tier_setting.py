# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import RETRIEVE_ORGANIZATION_PROJECT_SERVICE_TIER_SETTING as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.project_service_tier_settings import ProjectServiceTierSettings
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    project_id: str,
    *,
    client: Caller,
) -> ProjectServiceTierSettings:
    """Read which service tiers a project may use.

    `GET /organization/projects/{project_id}/service_tier_settings`

    Args:
        project_id: The id of the project.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, client=client).expected().parsed


def sync_detailed(
    project_id: str,
    *,
    client: Caller,
) -> Response[ProjectServiceTierSettings]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id})


async def asyncio(
    project_id: str,
    *,
    client: AsyncCaller,
) -> ProjectServiceTierSettings:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, client=client)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    *,
    client: AsyncCaller,
) -> Response[ProjectServiceTierSettings]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"project_id": project_id})
