# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.project_groups import REMOVE_PROJECT_GROUP as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.project_group_delete_response import ProjectGroupDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    project_id: str,
    group_id: str,
    *,
    client: Caller,
) -> ProjectGroupDeleteResponse:
    """Shut a group out of a project again.

    `DELETE /organization/projects/{project_id}/groups/{group_id}`

    Args:
        project_id: The id of the project.
        group_id: The id of the group.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, group_id, client=client).expected().parsed


def sync_detailed(
    project_id: str,
    group_id: str,
    *,
    client: Caller,
) -> Response[ProjectGroupDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id, "group_id": group_id})


async def asyncio(
    project_id: str,
    group_id: str,
    *,
    client: AsyncCaller,
) -> ProjectGroupDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, group_id, client=client)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    group_id: str,
    *,
    client: AsyncCaller,
) -> Response[ProjectGroupDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"project_id": project_id, "group_id": group_id})
