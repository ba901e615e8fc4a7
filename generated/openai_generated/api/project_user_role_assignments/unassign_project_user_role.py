# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.project_user_role_assignments import UNASSIGN_PROJECT_USER_ROLE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.group_role_delete_response import GroupRoleDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: Caller,
) -> GroupRoleDeleteResponse:
    """Take away one of a user's project roles.

    `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`

    Args:
        project_id: The id of the project.
        user_id: The id of the user.
        role_id: The id of the role.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(project_id, user_id, role_id, client=client).expected().parsed


def sync_detailed(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: Caller,
) -> Response[GroupRoleDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"project_id": project_id, "user_id": user_id, "role_id": role_id})


async def asyncio(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: AsyncCaller,
) -> GroupRoleDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(project_id, user_id, role_id, client=client)).expected().parsed


async def asyncio_detailed(
    project_id: str,
    user_id: str,
    role_id: str,
    *,
    client: AsyncCaller,
) -> Response[GroupRoleDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"project_id": project_id, "user_id": user_id, "role_id": role_id})
