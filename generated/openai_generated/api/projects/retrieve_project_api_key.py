# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import RETRIEVE_PROJECT_API_KEY as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.project_api_key import ProjectAPIKey
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    project_id: str,
    api_key_id: str,
    *,
    client: Caller,
) -> ProjectAPIKey:
    """Read one API key of a project, its value redacted.

    `GET /organization/projects/{project_id}/api_keys/{api_key_id}`

    Args:
        project_id: The id of the project.
        api_key_id: The id of the API key.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, api_key_id, client=client).expected().parsed


def sync_detailed(
    project_id: str,
    api_key_id: str,
    *,
    client: Caller,
) -> Response[ProjectAPIKey]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id, "api_key_id": api_key_id})


async def asyncio(
    project_id: str,
    api_key_id: str,
    *,
    client: AsyncCaller,
) -> ProjectAPIKey:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, api_key_id, client=client)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    api_key_id: str,
    *,
    client: AsyncCaller,
) -> Response[ProjectAPIKey]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"project_id": project_id, "api_key_id": api_key_id})
