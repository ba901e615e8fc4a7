# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.projects import UPDATE_ORGANIZATION_PROJECT_API_KEY as ENDPOINT
from openai_generated.types import fields
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_generated import params
    from openai_generated.models.project_api_key import ProjectAPIKey
    from openai_generated.types import AsyncCaller, Caller, Response
    from openai_runtime.model import Model
    from openai_runtime.unset import Omit


def sync(
    project_id: str,
    api_key_id: str,
    *,
    client: Caller,
    body: params.APIKeyUpdateParams | Model | Omit = omit,
) -> ProjectAPIKey:
    """Change what an API key of a project may do, and when it expires.

    `POST /organization/projects/{project_id}/api_keys/{api_key_id}`

    Args:
        project_id: The id of the project.
        api_key_id: The id of the API key.
        body: The fields of the body.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, api_key_id, client=client, body=body).expected().parsed


def sync_detailed(
    project_id: str,
    api_key_id: str,
    *,
    client: Caller,
    body: params.APIKeyUpdateParams | Model | Omit = omit,
) -> Response[ProjectAPIKey]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {**fields(body), "project_id": project_id, "api_key_id": api_key_id})


async def asyncio(
    project_id: str,
    api_key_id: str,
    *,
    client: AsyncCaller,
    body: params.APIKeyUpdateParams | Model | Omit = omit,
) -> ProjectAPIKey:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, api_key_id, client=client, body=body)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    api_key_id: str,
    *,
    client: AsyncCaller,
    body: params.APIKeyUpdateParams | Model | Omit = omit,
) -> Response[ProjectAPIKey]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {**fields(body), "project_id": project_id, "api_key_id": api_key_id})
