# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.roles import DELETE_ROLE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.organization_role_delete_response import OrganizationRoleDeleteResponse
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    role_id: str,
    *,
    client: Caller,
) -> OrganizationRoleDeleteResponse:
    """Delete an organization role.

    `DELETE /organization/roles/{role_id}`

    Args:
        role_id: The id of the role.
        client: Sends the request; a `Client`, or an `OpenAI` of the facade.

    Raises:
        UnexpectedStatus: The server answered with another status than 2xx (facade clients raise their own errors).
        NoAnswer: There was no connection, it broke, or nothing came in time.
    """
    return sync_detailed(role_id, client=client).expected().parsed


def sync_detailed(
    role_id: str,
    *,
    client: Caller,
) -> Response[OrganizationRoleDeleteResponse]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"role_id": role_id})


async def asyncio(
    role_id: str,
    *,
    client: AsyncCaller,
) -> OrganizationRoleDeleteResponse:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(role_id, client=client)).expected().parsed


async def asyncio_detailed(
    role_id: str,
    *,
    client: AsyncCaller,
) -> Response[OrganizationRoleDeleteResponse]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"role_id": role_id})
