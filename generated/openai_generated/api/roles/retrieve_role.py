# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_generated.endpoints.roles import RETRIEVE_ROLE as ENDPOINT

if TYPE_CHECKING:
    from openai_generated.models.role import Role
    from openai_generated.types import AsyncCaller, Caller, Response


def sync(
    role_id: str,
    *,
    client: Caller,
) -> Role:
    """Read a role of the organization.

    `GET /organization/roles/{role_id}`

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
) -> Response[Role]:
    """Like `sync`, with status and headers beside the parsed body, which is None where the status is not 2xx."""
    return client.call_endpoint(ENDPOINT, {"role_id": role_id})


async def asyncio(
    role_id: str,
    *,
    client: AsyncCaller,
) -> Role:
    """Like `sync`, without blocking."""
    return (await asyncio_detailed(role_id, client=client)).expected().parsed


async def asyncio_detailed(
    role_id: str,
    *,
    client: AsyncCaller,
) -> Response[Role]:
    """Like `sync_detailed`, without blocking."""
    return await client.acall_endpoint(ENDPOINT, {"role_id": role_id})
