# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.user_organization_role_assignments import RETRIEVE_USER_ROLE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.role_list_response import RoleListResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    user_id: str,
    role_id: str,
    *,
    client: Caller,
) -> RoleListResponse:
    """Read a role that a user has in the organization.

    `GET /organization/users/{user_id}/roles/{role_id}`

    Args:
        user_id: The id of the user.
        role_id: The id of the role.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(user_id, role_id, client=client).expected().parsed


def sync_detailed(
    user_id: str,
    role_id: str,
    *,
    client: Caller,
) -> Response[RoleListResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"user_id": user_id, "role_id": role_id})


async def asyncio(
    user_id: str,
    role_id: str,
    *,
    client: AsyncCaller,
) -> RoleListResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(user_id, role_id, client=client)).expected().parsed


async def asyncio_detailed(
    user_id: str,
    role_id: str,
    *,
    client: AsyncCaller,
) -> Response[RoleListResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"user_id": user_id, "role_id": role_id})
